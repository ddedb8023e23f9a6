import { randomUUID } from 'node:crypto';
import { requestOf, type Person } from '../person.js';
import type { Part, Stage } from '../scenario.js';

/** What a change of the books answered. */
interface Booked {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
  readonly currentVersion?: number;
  readonly ledgerEntry?: { readonly id: string; readonly number: string; readonly on: string };
  readonly ledgerPeriod?: { readonly month: string; readonly papers: readonly Paper[] };
}
interface Paper {
  readonly kind: string;
  readonly format: string;
  readonly language: string;
  readonly sha256: string;
  readonly url: string;
}
interface OpenMonth {
  readonly month: string;
  readonly entries: number;
  readonly mayClose: boolean;
  readonly dueOn: string | null;
  readonly overdue: boolean;
}

const REFUSED = `__typename ... on UserError { code } ... on InvalidInputError { issues { path code } }
  ... on ConflictError { currentVersion }`;
const CHANGES = {
  chargeFee: ['ChargeFeeInput', '... on LedgerEntrySuccess { ledgerEntry { id number on } }'],
  recordPayment: ['RecordPaymentInput', '... on LedgerEntrySuccess { ledgerEntry { id number on } }'],
  reverseEntry: ['ReverseEntryInput', '... on LedgerEntrySuccess { ledgerEntry { id number on } }'],
  closeMonth: [
    'CloseMonthInput',
    '... on CloseMonthSuccess { ledgerPeriod { month papers { kind format language sha256 url } } }',
  ],
} as const;

async function book(person: Person, name: keyof typeof CHANGES, input: object): Promise<Booked> {
  const [type, success] = CHANGES[name];
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${REFUSED} ${success} } }`;
  const answer = await person.ask<Record<string, Booked>>(source, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  return answer[name]!;
}

const openMonths = async (person: Person): Promise<readonly OpenMonth[]> =>
  (await person.ask<{ ledgerOpenMonths: OpenMonth[] }>('{ ledgerOpenMonths { month entries mayClose dueOn overdue } }'))
    .ledgerOpenMonths;

/** The first month that is not closed. */
const first = async (person: Person): Promise<OpenMonth> => (await openMonths(person))[0]!;

const codes = ({ issues }: Booked) => issues?.map(({ code }) => code);
const forbidden = (person: Person) =>
  openMonths(person).then(
    () => 'told',
    (error: { code?: string }) => error.code,
  );

/** Clauses 6.1 and 6.2: the ledger is reported at the start of every month, the bulletin every quarter; no closed month changes. */
export const months: Part = {
  name: 'the books of a month are closed',
  async play(stage) {
    const { house, clock, company, checks, desk } = stage;
    const finance = company.with('FINANCE');
    clock.set('2026-10-30 10:00');
    const { request } = await desk.callAndTriage({ kind: 'CLAIM' });
    const seen = requestOf(await desk.agent.onRequest('claimRequest', request));
    const of = { requestId: seen.id, version: seen.version };
    const fee = await book(finance, 'chargeFee', { ...of, amountMinor: '12050', memo: '检测费' });
    const pay = (amountMinor: string, on: string) =>
      book(finance, 'recordPayment', { ...of, amountMinor, method: 'TRANSFER', on });
    await pay('12000', '2026-10-30');
    checks.equal('no more is paid than was charged', codes(await pay('51', '2026-10-30')), ['ledger.moreThanOwed']);

    // What earlier parts left to be charged is posted before anybody looks at the books.
    await house.round();
    await earlierMonths(stage, finance, '2026-10-01');
    clock.set('2026-10-31 23:59:59');
    const close = (month: string, seenEntries: number) => book(finance, 'closeMonth', { month, entries: seenEntries });
    const early = await close('2026-10-01', (await first(finance)).entries);
    checks.equal('in the last second of the month it is not closed', codes(early), ['ledger.monthNotOver']);
    clock.set('2026-11-01 00:00');
    // Promises that were broken meanwhile cost somebody something, and that is posted.
    await house.round();
    const { entries, ...october } = await first(finance);
    const state = { month: '2026-10-01', mayClose: true, dueOn: '2026-11-05' };
    checks.equal('in the first second of the next it may be, by the 5th', october, { ...state, overdue: false });
    clock.set('2026-11-05 23:59:59');
    checks.equal('on the 5th it is in time', (await first(finance)).overdue, false);
    clock.set('2026-11-06 00:00');
    checks.equal('on the 6th it is late', (await first(finance)).overdue, true);
    const stale = await close('2026-10-01', entries - 1);
    checks.equal('what was posted since it was looked at is told', stale.currentVersion, entries);
    const closed = await close('2026-10-01', entries);
    await papers(stage, 'a month that ends no quarter', closed, ['CLAIMS_LEDGER', 'PENALTIES']);

    checks.equal('it is closed once', (await close('2026-10-01', entries)).__typename, 'IllegalTransitionError');
    checks.equal('nothing is posted in it any more', codes(await pay('50', '2026-10-31')), ['ledger.monthClosed']);
    const back = await book(finance, 'reverseEntry', { entryId: fee.ledgerEntry!.id, reason: '误收' });
    checks.equal('what was paid is not taken back before the payment', codes(back), ['ledger.moreThanOwed']);
    const paid = await pay('50', '2026-11-06');
    const corrected = await book(finance, 'reverseEntry', { entryId: paid.ledgerEntry!.id, reason: '记错' });
    checks.equal('a correction goes in the open month', corrected.ledgerEntry?.on, '2026-11-06');

    clock.set('2027-01-02 09:00');
    await house.round();
    await close('2026-11-01', (await first(finance)).entries);
    const open = await openMonths(finance);
    const december = await close('2026-12-01', open.find(({ month }) => month === '2026-12-01')?.entries ?? 0);
    await papers(stage, 'a month that ends a quarter', december, ['BULLETIN', 'CLAIMS_LEDGER', 'PENALTIES']);
    await outsiders(stage);
  },
};

/** What other parts of the scenario left open is closed first, for months are closed in order. */
async function earlierMonths({ checks }: Stage, finance: Person, before: string): Promise<void> {
  for (let one = await first(finance); one && one.month < before; one = await first(finance)) {
    const { __typename } = await book(finance, 'closeMonth', { month: one.month, entries: one.entries });
    checks.equal(`${one.month} is closed before the months after it`, __typename, 'CloseMonthSuccess');
  }
}

async function papers(
  { company, checks }: Stage,
  which: string,
  { ledgerPeriod }: Booked,
  kinds: readonly string[],
): Promise<void> {
  const made = ledgerPeriod?.papers ?? [];
  checks.equal(
    `${which} leaves its papers as PDF and workbook, in both languages`,
    made.map(({ kind, format, language }) => `${kind} ${format} ${language}`).toSorted(),
    kinds.flatMap((kind) => ['PDF', 'XLSX'].flatMap((format) => [`${kind} ${format} en`, `${kind} ${format} zh-CN`])),
  );
  for (const [format, type] of [
    ['PDF', 'application/pdf'],
    ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ] as const) {
    const paper = made.find((one) => one.format === format)!;
    const fetched = await company.with('FINANCE').fetchPaper(paper.url);
    checks.equal(`a ${format} of it is fetched as what it is`, fetched, type);
  }
}

async function outsiders({ company, neighbour, checks, desk }: Stage): Promise<void> {
  const executive = company.with('EXECUTIVE');
  const { ledgerPeriods } = await executive.ask<{ ledgerPeriods: { totalCount: number } }>(
    '{ ledgerPeriods { totalCount } }',
  );
  checks.that('the management reads what was closed', ledgerPeriods.totalCount >= 3, ledgerPeriods);
  checks.equal('a desk that keeps no books does not', await forbidden(desk.agent), 'FORBIDDEN');
  const others = await neighbour
    .with('MANAGER')
    .ask<{ ledgerEntries: { totalCount: number } }>('{ ledgerEntries { totalCount } }');
  checks.equal('the other organization sees nothing of it', others.ledgerEntries.totalCount, 0);
}
