import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { LocalDate, TraceStep } from '../../policy/index.js';
import { reversed } from '../domain/reversed.js';
import { LedgerEntry } from '../ledger-entry.entity.js';
import { LedgerPosting } from '../ledger-posting.entity.js';
import { lockLedger } from './lock-ledger.js';
import { writeEntry, type PostedEntry } from './post.js';

export interface Reversal {
  /** Why it was wrong, in words. */
  readonly reason: string;
  /** The day the correction belongs to, in a month that is open; the day of what it corrects need not be. */
  readonly on: LocalDate;
  readonly dedupeKey: string;
}

/**
 * Takes an entry back by another that mirrors it; both stay. An entry is taken back once, and a reversal never.
 *
 * Refuses with NotFoundError; with InvalidInputError: `entryId` (`ledger.reversedAlready`, `ledger.isReversal`), `on`
 * (`ledger.monthClosed`), `postings` (`ledger.moreThanOwed`: it was paid out already).
 */
export async function reverse(work: Work, entryId: string, reversal: Reversal): Promise<PostedEntry> {
  const { em, organizationId } = work;
  await lockLedger(work);
  const entry = await em.findOne(LedgerEntry, { organizationId, id: entryId });
  if (!entry) throw refuse.notFound('ledgerEntry');
  if (entry.kind === 'REVERSAL') throw refuse.input({ path: 'entryId', code: 'ledger.isReversal' });
  const before = await em.findOne(LedgerEntry, { organizationId, reversesId: entryId });
  if (before && before.dedupeKey !== reversal.dedupeKey)
    throw refuse.input({ path: 'entryId', code: 'ledger.reversedAlready' });
  const postings = await em.find(LedgerPosting, { organizationId, entryId }, { orderBy: { line: 'asc' } });
  return writeEntry(work, {
    kind: 'REVERSAL',
    on: reversal.on,
    requestId: entry.requestId ?? null,
    cause: { type: entry.causeType, id: entry.causeId ?? null, trace: entry.trace as readonly TraceStep[] },
    postings: reversed(postings.map(asPosting)),
    budget: entry.budget ?? null,
    dedupeKey: reversal.dedupeKey,
    reversesId: entryId,
    reason: reversal.reason,
  });
}

const asPosting = ({ account: code, partyKind, partyId, amountMinor, currency }: LedgerPosting) => ({
  account: partyKind && partyId ? { code, party: { kind: partyKind, id: partyId } } : { code },
  amountMinor,
  currency,
});
