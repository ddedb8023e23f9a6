import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
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

export const changeInvestigation = changeThrough<InvestigationContext>(investigationView, 'investigation');
export const changeEvidence = changeThrough<InvestigationContext>(evidenceView, 'evidence');
export const changeStop = changeThrough<InvestigationContext>(stopOrderView, 'stopOrder');
export const changeCauseLeaf = changeThrough<InvestigationContext>(causeLeafView, 'leaf');
