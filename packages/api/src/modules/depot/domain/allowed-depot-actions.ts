import type { Role } from '@aftercare/schema';
import {
  DepotAction,
  RequestState as R,
  type DepotState,
  type RequestKind,
  type RequestState,
} from '@aftercare/schema';
import { stepsFor } from '../../../kernel/state-machine/state-machine.js';
import { DEPOT, depotMachine } from './depot.machine.js';

/** What the legal actions depend on besides the role. */
export interface DepotSituation {
  readonly kind: RequestKind;
  readonly state: RequestState;
  /** Whether the request names a unit. */
  readonly hasUnit: boolean;
  /** Where the unit is; `NOWHERE` when it is not with us, nor on its way. */
  readonly unit: DepotState | 'NOWHERE';
  /** Whether a loaner is with the customer. */
  readonly lent: boolean;
}

/** While these last, somebody may still work on it. */
const OPEN: ReadonlySet<RequestState> = new Set([
  R.RECEIVED,
  R.TRIAGED,
  R.INVESTIGATING,
  R.PLANNED,
  R.REOPENED,
  R.AWAITING_CUSTOMER,
  R.SCHEDULED,
  R.IN_SERVICE,
]);
/** From these a request is resolved by giving the unit back. */
const RESOLVABLE: ReadonlySet<RequestState> = new Set([R.TRIAGED, R.INVESTIGATING, R.PLANNED, R.REOPENED]);
/** Nothing more is done for these, whatever is still here. */
const OVER: ReadonlySet<RequestState> = new Set([R.AWAITING_ACCEPTANCE, R.ACCEPTED, R.CLOSED, R.REJECTED, R.CANCELLED]);
/** What brings a unit that is here, or on its way, back to whom it belongs. */
const HOMEWARD: ReadonlySet<DepotAction> = new Set(['RECEIVE', 'FINISH', 'RETURN']);
const REPAIRED_HERE: ReadonlySet<RequestKind> = new Set(['REPAIR', 'MAINTENANCE', 'CLAIM', 'COMPLAINT']);

/**
 * What somebody with these roles may do about the unit now, in the order of its way. A loaner is taken back whenever it
 * is out, and a unit that is here goes home, also after the request is over.
 */
export function allowedDepotActions(situation: DepotSituation, roles: readonly Role[]): DepotAction[] {
  const { unit, lent, hasUnit, kind, state } = situation;
  const steps = new Set<string>(stepsFor(depotMachine, unit, roles));
  if (DEPOT.some((role) => roles.includes(role))) steps.add(lent ? 'TAKE_BACK' : 'LEND');
  return Object.values(DepotAction).filter((action) => {
    if (!steps.has(action)) return false;
    if (action === 'TAKE_BACK') return true;
    if (!hasUnit || !REPAIRED_HERE.has(kind)) return false;
    if (OVER.has(state)) return unit !== 'NOWHERE' && HOMEWARD.has(action);
    return action === 'RETURN' ? RESOLVABLE.has(state) : OPEN.has(state);
  });
}

/** Whether a unit's return resolves the request, or comes after it is over. */
export const resolvesByReturn = (state: RequestState): boolean => RESOLVABLE.has(state);
