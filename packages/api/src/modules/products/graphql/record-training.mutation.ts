import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { assetView } from '../asset.view.js';
import { recordTraining, type TrainingTools } from '../commands/record-training.js';
import { Asset } from './asset.type.js';

@InputType({ description: 'How far somebody has come who attended a training.' })
class TraineeInput {
  @Field(() => String, { description: 'The name; a name given before is the same person. At most 100 characters.' })
  name!: string;

  @Field(() => String, { description: "As what they are trained, in the policy's word." }) role!: string;
  @Field(() => Boolean, { description: 'Whether they can work alone.' }) worksAlone!: boolean;
}

@InputType({ description: 'Who attended a training, and how far they have come.' })
class RecordTrainingInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The unit they are trained on.' }) assetId!: string;
  @Field(() => String, { description: 'Which training, as `CarePlanItem.key` names it.' }) plan!: string;
  @Field(() => [TraineeInput], { description: 'Those who attended, 1 to 50.' }) trainees!: TraineeInput[];
}

@CarriedType('The unit, with its training on record.')
class RecordTrainingSuccess {
  @Field(() => Asset, { description: 'As it is now.' })
  asset!: Asset;
}

const RecordTrainingResult = resultUnion(
  'RecordTrainingResult',
  'The unit, or why nothing changed.',
  RecordTrainingSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError'],
);

const schema = v.object({
  assetId: idOf('Asset'),
  plan: words(100),
  trainees: v.pipe(
    v.array(v.object({ name: words(100), role: words(100), worksAlone: v.boolean() })),
    v.minLength(1, 'required'),
    v.maxLength(50, 'tooLarge'),
  ),
});

interface TrainingContext extends CommandContext {
  readonly house: CommandContext['house'] & TrainingTools;
}

@Resolver()
export class RecordTrainingResolver {
  @Allowed(STAFF)
  @Mutation(() => RecordTrainingResult, {
    description: 'Puts on record who attended a training on a unit, and who of them can work alone.',
  })
  async recordTraining(
    @Arg('input', () => RecordTrainingInput, { description: 'Which training, and who.' })
    { idempotencyKey, ...input }: RecordTrainingInput,
    @Ctx() context: TrainingContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const result = await change(
      context,
      { operation: 'recordTraining', subjectType: 'Asset', idempotencyKey, input },
      (work) => recordTraining(checkInput(schema, input), work, context.house),
      async ({ subjectId }) => ({ asset: await context.read.payload(assetView, info, 'asset', subjectId) }),
    );
    return answerOrError(result, context.actor.language);
  }
}
