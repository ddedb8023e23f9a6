import { ConsentKind, Entitlement, type VisitKind } from '@aftercare/schema';

/** What has been agreed, and what for. `given` are the kinds the customer has said yes to and not taken back. */
export interface ConsentSituation {
  readonly entitlement: Entitlement | null;
  readonly given: readonly ConsentKind[];
}

/** The consent without which nobody may be sent: work that costs the customer something needs a yes to its price. */
export function consentMissingToDispatch({ entitlement, given }: ConsentSituation): ConsentKind | null {
  const costs = entitlement === Entitlement.PAID || entitlement === Entitlement.COST_PRICE;
  return costs && !given.includes(ConsentKind.PAID_WORK) ? ConsentKind.PAID_WORK : null;
}

/** The consent without which work may not start: its price, and for remote work the customer's authorization. */
export function consentMissingToStart(situation: ConsentSituation, visit: VisitKind): ConsentKind | null {
  const price = consentMissingToDispatch(situation);
  if (price) return price;
  return visit === 'REMOTE' && !situation.given.includes(ConsentKind.REMOTE_ACCESS) ? ConsentKind.REMOTE_ACCESS : null;
}
