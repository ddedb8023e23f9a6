import type { VisitOutcome } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';

/** What a visit that did not help says of the next: when it suits, what to bring, what to know. Instants are ISO 8601. */
export interface SecondVisit {
  readonly from: string | null;
  readonly to: string | null;
  readonly parts: string | null;
  readonly note: string | null;
}

/** The same as a technician says it. */
export interface SecondVisitWish {
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly parts?: string | null;
  readonly note?: string | null;
}

/**
 * What is wrong with the wish: only what was not put right needs another visit, and a time is whole, ends after it begins
 * and is not over. Codes `visit.secondVisitOnlyUnfixed`, `required`, `visit.wishEndsBeforeStart`, `visit.wishOver`.
 */
export function checkSecondVisit(
  { from = null, to = null }: SecondVisitWish,
  outcome: VisitOutcome,
  now: Date,
): InputIssue[] {
  if (outcome !== 'NOT_FIXED') return [{ path: 'secondVisit', code: 'visit.secondVisitOnlyUnfixed' }];
  if ((from === null) !== (to === null))
    return [{ path: from === null ? 'secondVisit.from' : 'secondVisit.to', code: 'required' }];
  if (from === null || to === null) return [];
  if (to <= from) return [{ path: 'secondVisit.to', code: 'visit.wishEndsBeforeStart' }];
  return to <= now ? [{ path: 'secondVisit.to', code: 'visit.wishOver' }] : [];
}

/** As it is kept. */
export const secondVisitOf = ({ from, to, parts, note }: SecondVisitWish): SecondVisit => ({
  from: from?.toISOString() ?? null,
  to: to?.toISOString() ?? null,
  parts: parts?.trim() || null,
  note: note?.trim() || null,
});
