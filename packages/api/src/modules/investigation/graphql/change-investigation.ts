import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import type { GenericSchema, InferOutput } from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { View } from '../../../kernel/read/index.js';
import type { GlobalIdType } from '@aftercare/schema';
import type { StopTools } from '../commands/stop-tools.js';
import { causeLeafView } from '../cause-leaf.view.js';
import { evidenceView } from '../evidence.view.js';
import { investigationView } from '../investigation.view.js';
import '../messages.js';
import { stopOrderView } from '../stop-order.view.js';
import { CauseLeaf } from './cause-leaf.type.js';
import { Evidence } from './evidence.type.js';
import { Investigation } from './investigation.type.js';
import { StopOrder } from './stop-order.type.js';

export interface InvestigationContext extends CommandContext {
  readonly house: CommandContext['house'] & StopTools;
}

/** What any of these changes may be refused with. */
export const REFUSALS = ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'] as const;

@CarriedType('The investigation, changed.')
export class InvestigationSuccess {
  @Field(() => Investigation, { description: 'As it is now.' }) investigation!: Investigation;
}
@CarriedType('The piece of evidence.')
export class EvidenceSuccess {
  @Field(() => Evidence, { description: 'With its notes.' }) evidence!: Evidence;
}
@CarriedType('The stop.')
export class StopSuccess {
  @Field(() => StopOrder, { description: 'As it is now.' }) stopOrder!: StopOrder;
}
@CarriedType('The cause.')
export class CauseLeafSuccess {
  @Field(() => CauseLeaf, { description: 'As it is now.' }) leaf!: CauseLeaf;
}

export const ChangeInvestigationResult = resultUnion(
  'ChangeInvestigationResult',
  'The changed investigation, or why nothing changed.',
  InvestigationSuccess,
  REFUSALS,
);
export const ChangeEvidenceResult = resultUnion(
  'ChangeEvidenceResult',
  'The piece of evidence, or why nothing was kept.',
  EvidenceSuccess,
  REFUSALS,
);
export const ChangeStopResult = resultUnion(
  'ChangeStopResult',
  'The stop, or why nothing changed.',
  StopSuccess,
  REFUSALS,
);
export const SaveCauseLeafResult = resultUnion(
  'SaveCauseLeafResult',
  'The cause, or why nothing changed.',
  CauseLeafSuccess,
  REFUSALS,
);

/** Each kind of answer: the view it is read through, and the field it stands in. */
export const ANSWERS = {
  Investigation: { view: investigationView, field: 'investigation' },
  Evidence: { view: evidenceView, field: 'evidence' },
  StopOrder: { view: stopOrderView, field: 'stopOrder' },
  CauseLeaf: { view: causeLeafView, field: 'leaf' },
} as const satisfies Partial<Record<GlobalIdType, { view: View; field: string }>>;

/** Runs one command, and reads the answer in the same transaction. */
export async function changeAs<S extends GenericSchema>(
  answer: keyof typeof ANSWERS,
  context: InvestigationContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: InferOutput<S>, work: Work, tools: StopTools) => Promise<Done>,
): Promise<object> {
  const { view, field } = ANSWERS[answer];
  const ask = { operation: info.fieldName, subjectType: answer, idempotencyKey, input: asked };
  const done = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, context.house),
    async ({ subjectId }) => ({ [field]: await context.read.payload(view, info, field, subjectId) }),
  );
  return answerOrError(done, context.actor.language);
}
