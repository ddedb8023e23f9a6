import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { line } from '../ledger.test-kit.js';
import { BooksApi } from './books-api.test-kit.js';

// Closing a month prints its papers, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

let api: BooksApi;
let books: BooksApi['books'];
beforeAll(async () => {
  api = await BooksApi.open();
  books = api.books;
});
afterAll(() => books.close());

test('a month is closed through the API; its papers are for readers of the books, the bulletin for everybody inside', async () => {
  const { world } = books;
  await books.posts([line('CASH', 5), line('BANK', -5)], { kind: 'GOODS' });
  world.now = new Date('2026-12-31T16:00:00Z');
  const open = '{ ledgerOpenMonths { month entries mayClose dueOn overdue } }';
  const { data } = await api.ask(api.finance(), open);
  const [november] = data['ledgerOpenMonths'];
  expect(november).toMatchObject({ month: '2026-11-01', mayClose: true, dueOn: '2026-12-05', overdue: true });
  const source = `mutation ($input: CloseMonthInput!) { closeMonth(input: $input) { __typename
    ... on CloseMonthSuccess { ledgerPeriod { month entries closedBy { id } papers { kind format language month name sha256 url } } }
    ... on ConflictError { currentVersion } ... on UserError { message } } }`;
  const close = async (actor: Actor, month: string, entries: number) => {
    const input = { idempotencyKey: `key-${uuidv7()}`, month, entries };
    const { data: answer, codes } = await api.ask(actor, source, { input });
    return codes ?? answer['closeMonth'];
  };
  expect(await close(world.staff('MANAGER'), '2026-11-01', november.entries)).toEqual(['FORBIDDEN']);
  expect(await close(api.finance(), '2026-11-01', november.entries + 1)).toMatchObject({
    __typename: 'ConflictError',
    currentVersion: november.entries,
  });
  const closed = await close(api.finance(), '2026-11-01', november.entries);
  expect(closed.ledgerPeriod).toMatchObject({ month: '2026-11-01', entries: november.entries });
  expect(closed.ledgerPeriod.papers.length).toBe(8);
  expect(await close(api.finance(), '2026-11-01', november.entries)).toMatchObject({
    __typename: 'IllegalTransitionError',
  });
  // Nothing was posted in December, but the bulletin of the quarter comes after it.
  const [empty] = (await api.ask(api.finance(), open)).data['ledgerOpenMonths'];
  expect(empty).toMatchObject({ month: '2026-12-01', entries: 0, mayClose: true });
  const december = await close(api.finance(), '2026-12-01', 0);
  expect(december.ledgerPeriod.papers.length).toBe(12);

  const papers = '{ bulletins { kind format language month name sha256 url } }';
  for (const actor of [world.staff('AGENT'), world.technician(), world.staff('EXECUTIVE')]) {
    const { data: told } = await api.ask(actor, papers);
    expect(told['bulletins'].length).toBe(4);
    expect(new Set(told['bulletins'].map(({ kind, month }: never) => [kind, month].join()))).toEqual(
      new Set(['BULLETIN,2026-12-01']),
    );
  }
  const [ledger] = await world.rows(`select id from ledger_paper where kind = 'CLAIMS_LEDGER' limit 1`);
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  const id = encodeGlobalId('LedgerPaper', ledger!.id);
  expect((await api.ask(world.staff('AGENT'), node, { id })).data['node']).toBe(null);
  expect((await api.ask(world.staff('EXECUTIVE'), node, { id })).data['node']).toEqual({ id });
  for (const actor of [world.customer(), world.partnerProgram('requests:read')])
    expect((await api.ask(actor, papers)).codes).toEqual(['FORBIDDEN']);
});

test('the claims ledger tells request by request what was lost, who bears it, and what it comes to', async () => {
  const { world } = books;
  const on = '2027-01-01';
  const { entryId } = await books.posts([line('CLAIM_LOSS', 8_000_001), books.payable(-8_000_001)], { on });
  await books.posts(
    [
      books.charge('WORKSHOP', 5_600_001),
      books.charge('QUALITY_INSPECTION', 2_400_000),
      line('CLAIM_LOSS', -8_000_001),
    ],
    { on, kind: 'LIABILITY' },
  );
  await books.posts([line('FREIGHT_STORAGE', 30_000), line('BANK', -30_000)], { on, kind: 'GOODS' });
  await books.posts([line('TRIP_COST', 12_000), line('CASH', -12_000)], { on, kind: 'TRIP' });
  await books.posts([line('PENALTY', 20_000), line('PENALTY_INCOME', -20_000)], { on, kind: 'PENALTY' });
  const source = `{ claimsLedger(from: "2027-01-01", to: "2027-01-31") {
    rows { number customer kind loss { amountMinor currency } handling { amountMinor } penalties { amountMinor }
      recovered { amountMinor } borne { name { en } amount { amountMinor } } }
    totals { cases loss { amountMinor } handling { amountMinor } } } }`;
  const read = async () => (await api.ask(api.finance(), source)).data['claimsLedger'];
  expect(await read()).toEqual({
    rows: [
      {
        number: 'R-2026-000001',
        customer: 'C-1',
        kind: 'CLAIM',
        loss: { amountMinor: '8000001', currency: 'CNY' },
        handling: { amountMinor: '42000' },
        penalties: { amountMinor: '20000' },
        recovered: { amountMinor: '0' },
        borne: [
          { name: { en: 'Workshop' }, amount: { amountMinor: '5600001' } },
          { name: { en: 'Quality inspection' }, amount: { amountMinor: '2400000' } },
        ],
      },
    ],
    totals: [{ cases: 1, loss: { amountMinor: '8000001' }, handling: { amountMinor: '42000' } }],
  });
  // Up to the last day that can be written, there are the same.
  const ever = source.replace('2027-01-31', '9999-12-31');
  expect((await api.ask(api.finance(), ever)).data['claimsLedger']).toEqual(await read());
  await books.reverses(entryId, { on });
  expect((await read()).totals[0].loss.amountMinor).toBe('0');
  expect((await api.ask(world.staff('AGENT'), source)).codes).toEqual(['FORBIDDEN']);
});

test('what is claimed from outside is told of whom, before and after its money came; all shares come to the loss', async () => {
  const on = '2027-03-01';
  const owed = (amountMinor: number) => ({
    ...line('RECOVERY_RECEIVABLE', amountMinor),
    account: { code: 'RECOVERY_RECEIVABLE' as const, party: { kind: 'PARTNER' as const, id: '顺达物流' } },
  });
  const lost = {
    ...line('UNRECOVERED', 3_000),
    account: { code: 'UNRECOVERED' as const, party: { kind: 'COMPANY' as const, id: 'COMPANY' } },
  };
  const source = `{ claimsLedger(from: "2027-03-01", to: "2027-03-31") {
    rows { recovered { amountMinor } borne { name { en } claimed amount { amountMinor } } } } }`;
  const read = async () => {
    const [row] = (await api.ask(api.finance(), source)).data['claimsLedger'].rows;
    const borne = row.borne.map(
      (share: { name: { en: string }; claimed: boolean; amount: { amountMinor: string } }) => [
        share.name.en,
        share.claimed,
        Number(share.amount.amountMinor),
      ],
    );
    expect(borne.reduce((sum: number, [, , amount]: [string, boolean, number]) => sum + amount, 0)).toBe(10_000);
    return [Number(row.recovered.amountMinor), borne];
  };
  await books.posts([books.charge('CARRIER', 10_000), line('CLAIM_LOSS', -10_000)], { on, kind: 'LIABILITY' });
  await books.posts([owed(10_000), books.charge('CARRIER', -10_000)], { on, kind: 'RECOVERY' });
  expect(await read()).toEqual([0, [['顺达物流', true, 10_000]]]);
  await books.posts([line('BANK', 2_500), owed(-2_500)], { on, kind: 'RECOVERY' });
  expect(await read()).toEqual([2_500, [['顺达物流', true, 10_000]]]);
  await books.posts([books.charge('WORKSHOP', 4_500), lost, owed(-7_500)], { on, kind: 'RECOVERY' });
  const rest = [
    ['Workshop', false, 4_500],
    ['The company', false, 3_000],
    ['顺达物流', true, 2_500],
  ];
  expect(await read()).toEqual([2_500, rest]);
});

test('the claims ledger is read part by part, each row once; the totals are of all of it', async () => {
  const on = '2027-02-01';
  for (const currency of ['CNY', 'EUR', 'USD'])
    await books.posts([line('CLAIM_LOSS', 700, currency), line('BANK', -700, currency)], { on });
  const part = async (args: string) => {
    const source = `{ claimsLedger(from: "2027-02-01", to: "2027-02-28", ${args}) {
      rows { loss { currency } } hasNextPage endCursor totals { cases loss { amountMinor currency } } } }`;
    const { data, codes } = await api.ask(api.finance(), source);
    return codes ?? data['claimsLedger'];
  };
  const currencies = ({ rows }: { rows: { loss: { currency: string } }[] }) => rows.map(({ loss }) => loss.currency);
  const all = await part('first: 1000');
  expect(all).toMatchObject({ hasNextPage: false, totals: [{ cases: 1 }, { cases: 1 }, { cases: 1 }] });
  const first = await part('first: 2');
  expect([currencies(first), first.hasNextPage]).toEqual([['CNY', 'EUR'], true]);
  const second = await part(`first: 2, after: "${first.endCursor}"`);
  expect([currencies(second), second.hasNextPage, second.totals]).toEqual([['USD'], false, all.totals]);
  expect(await part(`after: "${second.endCursor}"`)).toMatchObject({ rows: [], hasNextPage: false, endCursor: null });
  for (const first of [0, 1001]) expect(await part(`first: ${first}`)).toEqual(['BAD_USER_INPUT']);
});
