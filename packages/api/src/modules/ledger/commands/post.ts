import type { LedgerEntryKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { LocalDate, TraceStep } from '../../policy/index.js';
import { entryFault } from '../domain/entry-fault.js';
import type { Posting } from '../domain/posting.js';
import { LedgerEntry } from '../ledger-entry.entity.js';
import { LedgerPosting } from '../ledger-posting.entity.js';
import '../messages.js';
import { lockLedger } from './lock-ledger.js';

/** What another module asks to be put in the books. */
export interface EntryToPost {
  readonly kind: Exclude<LedgerEntryKind, 'REVERSAL'>;
  /** The business day it belongs to, in the organization's zone; its month must be open. */
  readonly on: LocalDate;
  readonly requestId: string | null;
  /** What it is posted for, and the rows of the policy that led to it. */
  readonly cause: { readonly type: string; readonly id: string | null; readonly trace: readonly TraceStep[] };
  /** Debit above zero, credit below, minor units; lines of nothing are left out. */
  readonly postings: readonly Posting[];
  /** What it was for, in words, where no cause says so. */
  readonly memo?: string | null;
  /** The budget of the policy it counts to. */
  readonly budget?: string | null;
  /** Asked twice under the same key, it is posted once. */
  readonly dedupeKey: string;
}

export interface PostedEntry {
  readonly entryId: string;
  /** As people say it, such as `L-2026-000001`. */
  readonly number: string;
}

/** An entry as it is written, a reversal or not. */
export interface WholeEntry extends Omit<EntryToPost, 'kind'> {
  readonly kind: LedgerEntryKind;
  readonly reversesId?: string;
  readonly reason?: string;
}

/**
 * Puts an entry in the books, with the change that causes it. From here until that commits no other change of the
 * organization posts, so it is best done late. Under a dedupe key that was posted before, answers with that entry.
 *
 * Refuses with InvalidInputError: `on` (`ledger.monthClosed`), `postings` (`ledger.malformed`, `ledger.unbalanced`,
 * `ledger.moreThanOwed`: a customer would be paid more than is owed to them on the request, or have paid more than was
 * charged). Nothing is posted then.
 */
export const post = (work: Work, entry: EntryToPost): Promise<PostedEntry> => writeEntry(work, entry);

/** Writes an entry, if its key was not used before. */
export async function writeEntry(work: Work, entry: WholeEntry): Promise<PostedEntry> {
  const postings = entry.postings.filter(({ amountMinor }) => amountMinor !== 0);
  const fault = entryFault(postings, entry.requestId);
  if (fault) throw refuse.input({ path: 'postings', code: fault });
  await lockLedger(work);
  const earlier = await postedBefore(work, entry.dedupeKey);
  if (earlier) return earlier;
  await refuseClosed(work, entry.on);

  const { organizationId } = work;
  const id = uuidv7();
  const number = await work.nextNumber('L');
  work.add(LedgerEntry, {
    organizationId,
    id,
    number,
    kind: entry.kind,
    postedOn: entry.on,
    requestId: entry.requestId,
    causeType: entry.cause.type,
    causeId: entry.cause.id,
    trace: entry.cause.trace,
    reversesId: entry.reversesId ?? null,
    reason: entry.reason ?? null,
    memo: entry.memo ?? null,
    budget: entry.budget ?? null,
    lines: postings.length,
    dedupeKey: entry.dedupeKey,
    postedAt: work.now,
    postedById: work.actor.accountId,
  });
  for (const [place, { account, amountMinor, currency }] of postings.entries())
    work.add(LedgerPosting, {
      organizationId,
      id: uuidv7(),
      entryId: id,
      line: place + 1,
      account: account.code,
      partyKind: account.party?.kind ?? null,
      partyId: account.party?.id ?? null,
      amountMinor,
      currency,
    });
  await work.em.flush();
  await work.write();
  if (entry.requestId) await refuseMoreThanOwed(work, entry.requestId);
  return { entryId: id, number };
}

async function postedBefore(work: Work, dedupeKey: string): Promise<PostedEntry | undefined> {
  const [found] = await work.em.execute<PostedEntry[]>(
    `select id as "entryId", number from ledger_entry where organization_id = ? and dedupe_key = ?`,
    [work.organizationId, dedupeKey],
  );
  return found;
}

/** The month of a day must be open. Locks nothing: to be asked while the ledger is locked. */
export async function refuseClosed({ em, organizationId }: Work, on: LocalDate): Promise<void> {
  const closed = await em.execute<object[]>(
    `select from ledger_period where organization_id = ? and month = date_trunc('month', ?::date)::date`,
    [organizationId, on],
  );
  if (closed.length) throw refuse.input({ path: 'on', code: 'ledger.monthClosed' });
}

/** The same rule stands in the database, where it only raises; here it is said in words. */
async function refuseMoreThanOwed({ em, organizationId }: Work, requestId: string): Promise<void> {
  const beyond = await em.execute<object[]>(
    'select from ledger_overpaid where organization_id = ? and request_id = ?',
    [organizationId, requestId],
  );
  if (beyond.length) throw refuse.input({ path: 'postings', code: 'ledger.moreThanOwed' });
}
