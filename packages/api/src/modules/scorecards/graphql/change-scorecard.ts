import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { Policies } from '../../policy/index.js';
import { scorecardView } from '../scorecard.view.js';
import '../messages.js';
import { Scorecard } from './scorecard.type.js';

/** What changes of cards use of the house. */
export interface ScorecardContext extends CommandContext {
  readonly house: CommandContext['house'] & { readonly policies: Policies };
}

@CarriedType('The card, changed.')
export class ScorecardSuccess {
  @Field(() => Scorecard, { description: 'As it is now.' }) scorecard!: Scorecard;
}

export const ChangeScorecardResult = resultUnion(
  'ChangeScorecardResult',
  'The changed card, or why nothing changed.',
  ScorecardSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

/** Runs one command on a card, and reads it in the same transaction. */
export async function changeScorecard<S extends GenericSchema>(
  context: ScorecardContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, house: ScorecardContext['house']) => Promise<Done>,
): Promise<ScorecardSuccess | object> {
  const { read, actor, house } = context;
  const ask = { operation: info.fieldName, subjectType: 'Scorecard', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, house),
    async ({ subjectId }) => ({
      scorecard: await read.payload<Scorecard>(scorecardView, info, 'scorecard', subjectId),
    }),
  );
  return answerOrError(answer, actor.language);
}
