import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { LedgerEntry } from '../ledger-entry.entity.js';
import { organizationBooks } from '../queries/organization-books.js';
import { reverse } from './reverse.js';

export interface ReverseEntry {
  readonly entryId: string;
  readonly reason: string;
}

/** Entries that stand for a decision elsewhere are taken back where that decision is, not here. */
const BY_HAND: readonly LedgerEntry['kind'][] = ['FEE', 'PAYMENT', 'BUDGET'];

/**
 * Takes back a fee, a payment or a budget that was wrong, today. Refuses with NotFoundError; InvalidInputError:
 * `entryId` (`ledger.takenBackElsewhere`), and like `reverse`.
 */
export async function reverseEntry({ entryId, reason }: ReverseEntry, work: Work): Promise<Done> {
  const entry = await work.em.findOne(LedgerEntry, { organizationId: work.organizationId, id: entryId });
  if (!entry) throw refuse.notFound('ledgerEntry');
  if (entry.kind !== 'REVERSAL' && !BY_HAND.includes(entry.kind))
    throw refuse.input({ path: 'entryId', code: 'ledger.takenBackElsewhere' });
  const { today: on } = await organizationBooks(work);
  const { entryId: subjectId } = await reverse(work, entryId, { reason, on, dedupeKey: `reversal ${entryId}` });
  return { subjectId };
}
