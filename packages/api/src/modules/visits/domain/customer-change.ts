import type { VisitKind, VisitState } from '@aftercare/schema';

/** How often customers may move a visit themselves, and how long before it at the latest; null: until somebody sets out. */
export interface MoveRule {
  readonly byCustomer: number;
  readonly untilMinutesBefore: number | null;
}

/** Where the policy says nothing: once, until the technician sets out. */
const UNLESS_SAID: MoveRule = { byCustomer: 1, untilMinutesBefore: null };

/** What of a visit a customer's wish depends on. Instants are epoch milliseconds. */
export interface BookedVisit {
  readonly kind: VisitKind;
  readonly state: VisitState;
  /** When it begins for the customer: the start of the window they chose, else its own. */
  readonly begins: number;
  /** How often they moved it already. */
  readonly moves: number;
}

/** What its customer may do to a visit by themselves. */
export interface CustomerChange {
  readonly mayMove: boolean;
  readonly mayCallOff: boolean;
  /** How often more, as long as it is not too late. */
  readonly movesLeft: number;
  /** Until when; null where the technician's setting out is what ends it, or nothing may be done any more. */
  readonly until: number | null;
}

/** Who is on the way, or there, is not sent back by a touch of the finger: then people speak with each other. */
export function customerChange(visit: BookedVisit, rule: MoveRule | null, now: number): CustomerChange {
  const { byCustomer, untilMinutesBefore } = rule ?? UNLESS_SAID;
  const ahead = visit.state === 'OFFERED' || visit.state === 'ACCEPTED';
  const until = untilMinutesBefore === null ? null : visit.begins - untilMinutesBefore * 60_000;
  const inTime = ahead && (until === null || now <= until);
  const movesLeft = inTime && visit.kind === 'ON_SITE' ? Math.max(0, byCustomer - visit.moves) : 0;
  return { mayMove: movesLeft > 0, mayCallOff: inTime, movesLeft, until: inTime ? until : null };
}
