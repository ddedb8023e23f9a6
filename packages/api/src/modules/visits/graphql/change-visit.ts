import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { RequestTools } from '../../requests/index.js';
import type { ReportTools } from '../commands/close-report.js';
import '../messages.js';
import { visitView } from '../visit.view.js';
import { Visit } from './visit.type.js';

/** What commands on visits use of the house. */
export type VisitTools = RequestTools & ReportTools;

/** What changes of visits use of their context. */
export interface VisitContext extends CommandContext {
  readonly house: CommandContext['house'] & VisitTools;
}

@CarriedType('The visit, changed.')
export class VisitSuccess {
  @Field(() => Visit, { description: 'As it is now.' })
  visit!: Visit;
}

/** What any change of a visit may be refused with. */
export const VISIT_REFUSALS = [
  'InvalidInputError',
  'NotFoundError',
  'ConflictError',
  'IllegalTransitionError',
  'ConsentRequiredError',
] as const;

export const ChangeVisitResult = resultUnion(
  'ChangeVisitResult',
  'The changed visit, or why nothing changed.',
  VisitSuccess,
  VISIT_REFUSALS,
);

export const changeVisit = changeThrough<VisitContext>(visitView, 'visit');
