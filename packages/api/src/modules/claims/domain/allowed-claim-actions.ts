import { ClaimAction, type ApprovalState, type ClaimKind, type ClaimState, type RequestState } from '@aftercare/schema';
import { stepsFor } from '../../../kernel/state-machine/state-machine.js';
import { claimMachine, fitsKind } from './claim.machine.js';

/** What the legal actions depend on. */
export interface ClaimSituation {
  readonly state: ClaimState;
  readonly kind: ClaimKind;
  /** How those who were asked last to agree to it stand; `null` where nobody was asked. */
  readonly agreement: ApprovalState | null;
  /** Of what was approved, what reached the customer, in minor units. */
  readonly settledMinor: number;
  /** Of the request it hangs on. */
  readonly requestState: RequestState;
}

/**
 * What somebody with these roles may do to a claim now. What others are just agreeing to is not assessed again, nor what
 * hangs on a request that was turned down or is needed no more; where
 * the case has changed since and not all have agreed anew, nothing more leaves the house.
 */
export function allowedClaimActions(claim: ClaimSituation, roles: readonly string[]): ClaimAction[] {
  const steps = new Set<string>(stepsFor(claimMachine, claim.state, roles));
  return Object.values(ClaimAction).filter(
    (action) => steps.has(action) && fitsKind(action, claim.kind) && fits(action, claim),
  );
}

function fits(action: ClaimAction, { agreement, settledMinor, requestState }: ClaimSituation): boolean {
  switch (action) {
    case ClaimAction.ASSESS:
      return agreement !== 'PENDING' && requestState !== 'REJECTED' && requestState !== 'CANCELLED';
    case ClaimAction.PAY:
    case ClaimAction.SEND_EXCHANGE:
      return agreement === null || agreement === 'APPROVED';
    case ClaimAction.REVERSE:
      return settledMinor === 0;
    default:
      return true;
  }
}
