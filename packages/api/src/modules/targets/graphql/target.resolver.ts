import { Arg, Ctx, Field, Float, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, OFFICE } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, maybeIdOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { Policies, PolicyContext } from '../../policy/index.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { recordMeasurement } from '../commands/record-measurement.js';
import '../messages.js';
import { targetsOn } from '../queries/targets-on.js';
import { Target } from './target.type.js';

@InputType({ description: 'What was measured of a target.' })
class RecordMeasurementInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => String, { description: 'Which target, as `Target.key` names it.' }) target!: string;
  @Field(() => DateScalar, { description: 'The day it was measured; not in the future.' }) measuredOn!: string;
  @Field(() => Float, { description: 'In the unit of the target: 0 or more, and of a share at most 100.' })
  value!: number;
  @Field(() => String, { nullable: true, description: 'How it was measured; at most 1000 characters.' })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'The measurement it takes the place of.' })
  correctsId?: string | null;
}

@CarriedType('The targets, with the measurement on record.')
class RecordMeasurementSuccess {
  @Field(() => [Target], { description: 'As they stand today.' })
  targets!: Target[];
}

const RecordMeasurementResult = resultUnion(
  'RecordMeasurementResult',
  'The targets, or why nothing was recorded.',
  RecordMeasurementSuccess,
  ['InvalidInputError'],
);
const schema = v.object({
  target: words(100),
  measuredOn: v.string(),
  value: v.pipe(v.number(), v.minValue(0, 'tooSmall'), v.maxValue(1e9, 'tooLarge')),
  note: maybeWords(1000),
  correctsId: maybeIdOf('TargetMeasurement'),
});

interface TargetContext extends CommandContext {
  readonly house: CommandContext['house'] & { readonly policies: Policies };
}

@Resolver()
export class TargetResolver {
  @Allowed(OFFICE)
  @Query(() => [Target], { description: 'What the company wants to reach by the policy in force, and how it stands.' })
  targets(
    @Arg('on', () => DateScalar, { nullable: true, description: 'At the end of which day; as of now without it.' })
    on: string | null,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<Target[]> {
    return targetsOn(context, on);
  }

  @Allowed(OFFICE)
  @Mutation(() => RecordMeasurementResult, {
    description: 'Puts on record what was measured of a target, by whoever answers for it.',
  })
  async recordMeasurement(
    @Arg('input', () => RecordMeasurementInput, { description: 'Of which target, and what.' })
    { idempotencyKey, ...input }: RecordMeasurementInput,
    @Ctx() context: TargetContext,
  ) {
    const result = await change(
      context,
      { operation: 'recordMeasurement', subjectType: 'TargetMeasurement', idempotencyKey, input },
      (work) => recordMeasurement(checkInput(schema, input), work, context.house),
      async () => ({ targets: await targetsOn(context as unknown as ReadContext & PolicyContext) }),
    );
    return answerOrError(result, context.actor.language);
  }
}
