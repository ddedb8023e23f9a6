import type { RequestState, Role, SolutionAction, SolutionState } from '@aftercare/schema';

/** What somebody's acts depend on. */
export interface SolutionSituation {
  readonly state: SolutionState;
  readonly requestState: RequestState;
  /** Whether the customer has asked something that nobody has answered. */
  readonly questionOpen: boolean;
}

interface Row {
  readonly action: SolutionAction;
  readonly from: readonly SolutionState[];
  readonly who: readonly Role[];
  /** The request's states; any that is not over where none is named. */
  readonly while?: readonly RequestState[];
}

/** Those who prepare what is offered. */
export const AUTHORS: readonly Role[] = [
  'AGENT',
  'DISPATCHER',
  'ENGINEER',
  'QUALITY',
  'SUPERVISOR',
  'MANAGER',
  'ADMIN',
];
/** Those who may write down what a customer said on the telephone or on paper. */
const RECORDERS: readonly Role[] = ['AGENT', 'DISPATCHER', 'CALLBACK_AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'];

const OVER: readonly RequestState[] = ['CLOSED', 'REJECTED', 'CANCELLED'];
/** A solution is sent where one is looked for, and answered while nothing else has happened. */
const LOOKED_FOR: readonly RequestState[] = ['TRIAGED', 'INVESTIGATING', 'REOPENED', 'PLANNED'];
const AWAITED: readonly RequestState[] = ['AWAITING_CUSTOMER', 'PLANNED'];

/** The life of a solution, as data: who may do what, where it stands so, while its request stands so. */
export const SOLUTION_ROWS: readonly Row[] = [
  { action: 'REVISE', from: ['DRAFT', 'RETURNED', 'REJECTED'], who: AUTHORS },
  { action: 'SUBMIT', from: ['DRAFT'], who: AUTHORS },
  { action: 'SEND', from: ['APPROVED'], who: AUTHORS, while: LOOKED_FOR },
  { action: 'AGREE', from: ['SENT'], who: ['CUSTOMER', ...RECORDERS], while: AWAITED },
  { action: 'OBJECT', from: ['SENT'], who: ['CUSTOMER', ...RECORDERS], while: AWAITED },
  { action: 'ASK', from: ['SENT'], who: ['CUSTOMER', ...RECORDERS], while: AWAITED },
  { action: 'ANSWER', from: ['SENT'], who: AUTHORS },
  { action: 'WITHDRAW', from: ['DRAFT', 'IN_APPROVAL', 'RETURNED', 'REJECTED', 'APPROVED', 'SENT'], who: AUTHORS },
];

/** Whether somebody with these roles could ever do it. */
export const mayEverDo = (action: SolutionAction, roles: readonly Role[]): boolean =>
  SOLUTION_ROWS.some((row) => row.action === action && row.who.some((role) => roles.includes(role)));

/** What somebody with these roles may do now, in the order of its life. */
export function allowedSolutionActions(
  { state, requestState, questionOpen }: SolutionSituation,
  roles: readonly Role[],
): SolutionAction[] {
  return SOLUTION_ROWS.filter(
    (row) =>
      row.from.includes(state) &&
      row.who.some((role) => roles.includes(role)) &&
      (row.while ? row.while.includes(requestState) : !OVER.includes(requestState)) &&
      (row.action !== 'ANSWER' || questionOpen),
  ).map(({ action }) => action);
}
