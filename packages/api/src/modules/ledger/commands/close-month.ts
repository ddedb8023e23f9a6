import { LedgerPaperKind, type Localized } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Files } from '../../files/index.js';
import { reportOn, type Policies, type ReportDue } from '../../policy/index.js';
import { isMonth, isOver, monthsBefore, nextMonth, type Month } from '../domain/month.js';
import type { MonthBooks } from '../domain/month-books.js';
import { LedgerPaper } from '../ledger-paper.entity.js';
import { LedgerPeriod } from '../ledger-period.entity.js';
import '../messages.js';
import { monthPapers, type MonthPaper } from '../paper/month-papers.js';
import { bookedCases } from '../queries/booked-cases.js';
import { bookedPenalties } from '../queries/booked-penalties.js';
import { organizationBooks } from '../queries/organization-books.js';
import { lockLedger } from './lock-ledger.js';

export interface CloseMonth {
  /** Its first day. */
  readonly month: Month;
  /** How many entries it held when it was looked at. */
  readonly entries: number;
}

/** What closing uses of the house. */
export interface ClosingTools {
  readonly files: Pick<Files, 'store'>;
  readonly policies: Pick<Policies, 'inForce' | 'version'>;
}

/**
 * Closes a month: from then on nothing is posted in it, and its papers (the ledger of returns, compensations and
 * exchanges, penalties by unit, and the bulletin where the policy has one after this month; PDF and XLSX in both
 * languages) are kept as files that do not change. A closed month is never opened; corrections go in a month that is
 * open (P05 6.1, 6.2).
 *
 * Refuses with InvalidInputError: `month` (`ledger.notAMonth`, `ledger.monthNotOver`, `ledger.earlierMonthOpen`); with
 * IllegalTransitionError (closed already); with ConflictError when something was posted in it since.
 */
export async function closeMonth(input: CloseMonth, work: Work, tools: ClosingTools): Promise<Done> {
  const { organizationId, now } = work;
  const { month, entries } = input;
  const { name, time_zone: timeZone } = await refuseUnclosable(work, input);
  const id = uuidv7();
  work.add(LedgerPeriod, { organizationId, id, month, entries, closedAt: now, closedById: work.actor.accountId! });
  const { policy } = await tools.policies.inForce(work.em, organizationId);
  const kinds = Object.values(LedgerPaperKind);
  const reports = kinds.map((kind) => reportOn(policy, kind, month));
  const books: Partial<Record<LedgerPaperKind, MonthBooks>> = {};
  for (const [place, { months }] of reports.entries())
    if (months > 0)
      books[kinds[place]!] = await booksOf(work, tools.policies, { organization: name, month, entries }, months);
  for (const paper of await monthPapers(books, { closedAt: now, timeZone })) await keepPaper(work, tools, id, paper);
  await tellReported(work, reports, month);
  return { subjectId: id };
}

/** Takes the ledger's lock, so that what was looked at stays so. */
async function refuseUnclosable(work: Work, { month, entries }: CloseMonth): Promise<MonthFound> {
  if (!isMonth(month)) throw refuse.input({ path: 'month', code: 'ledger.notAMonth' });
  await lockLedger(work);
  const { today } = await organizationBooks(work);
  if (!isOver(month, today)) throw refuse.input({ path: 'month', code: 'ledger.monthNotOver' });
  const found = await look(work, month);
  if (found.closed) throw refuse.illegal('CLOSED', []);
  const { earlier } = found;
  if (earlier) {
    const values = { month: earlier.slice(0, 7) };
    throw refuse.input({ path: 'month', code: 'ledger.earlierMonthOpen', values });
  }
  if (found.entries !== entries) throw refuse.conflict(found.entries);
  return found;
}

async function keepPaper(work: Work, { files }: ClosingTools, periodId: string, paper: MonthPaper): Promise<void> {
  const { organizationId } = work;
  const ofNothing = { accountId: null, width: null, height: null, requestId: null, visitId: null };
  const fileId = await files.store(work.em, { ...paper, ...ofNothing, organizationId, purpose: 'REPORT' });
  const { kind, format, language } = paper;
  work.add(LedgerPaper, { organizationId, id: uuidv7(), periodId, kind, format, language, fileId });
}

/** Those whose role a paper is reported to hear of it; a bulletin to the whole company is there to be read. */
async function tellReported(work: Work, reports: readonly ReportDue[], month: Month): Promise<void> {
  const { em, organizationId } = work;
  const roles = reports.flatMap(({ rule, months }) => (months && rule?.reportedTo ? [rule.reportedTo] : []));
  const told = await em.execute<{ id: string }[]>(
    `select id from account where organization_id = ? and kind = 'STAFF' and disabled_at is null
     and roles && ?::text[] and id <> ?`,
    [organizationId, `{${roles.join(',')}}`, work.actor.accountId],
  );
  work.tell({ topic: 'month.closed', accounts: told.map(({ id }) => id), payload: { month } });
}

/** The books of so many months, the closed one the last. */
async function booksOf(
  { em, organizationId }: Work,
  policies: ClosingTools['policies'],
  about: Pick<MonthBooks, 'organization' | 'month' | 'entries'>,
  months: number,
): Promise<MonthBooks> {
  const from = monthsBefore(about.month, months - 1);
  const span = { from, before: nextMonth(about.month) };
  const cases = await bookedCases(em, policies, organizationId, span);
  return { ...about, from, cases, penalties: await bookedPenalties(em, policies, organizationId, span) };
}

interface MonthFound {
  readonly name: Localized;
  readonly time_zone: string;
  readonly closed: boolean;
  /** The first month before it that has entries and is open. */
  readonly earlier: string | null;
  readonly entries: number;
}

async function look({ em, organizationId }: Work, month: Month): Promise<MonthFound> {
  const [found] = await em.execute<[MonthFound]>(
    `select o.name, o.time_zone,
       exists (select from ledger_period p where p.organization_id = o.id and p.month = ?::date) as closed,
       (select min(date_trunc('month', e.posted_on)::date)::text from ledger_entry e where e.organization_id = o.id
         and e.posted_on < ?::date and not exists (select from ledger_period p where p.organization_id = o.id
           and p.month = date_trunc('month', e.posted_on)::date)) as earlier,
       (select count(*)::int from ledger_entry e where e.organization_id = o.id
         and e.posted_on >= ?::date and e.posted_on < ?::date) as entries
     from organization o where o.id = ?`,
    [month, month, month, nextMonth(month), organizationId],
  );
  return found;
}
