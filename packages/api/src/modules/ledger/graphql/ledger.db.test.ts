import { encodeGlobalId } from '@aftercare/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { line } from '../ledger.test-kit.js';
import { BooksApi } from './books-api.test-kit.js';

let api: BooksApi;
let books: BooksApi['books'];
beforeAll(async () => {
  api = await BooksApi.open();
  books = api.books;
});
afterAll(() => books.close());

const version = async () => (await books.world.request(books.request)).version as number;

test('a fee is charged, paid in two parts by cash and by transfer, and not a cent beyond', async () => {
  const seen = { requestId: api.requestId(), version: await version() };
  const fee = await api.change(api.finance(), 'chargeFee', 'ChargeFeeInput', {
    ...seen,
    amountMinor: '12050',
    memo: '上门费',
  });
  expect(fee.ledgerEntry).toMatchObject({
    number: 'L-2026-000001',
    kind: 'FEE',
    on: '2026-11-02',
    memo: '上门费',
    amount: { amountMinor: '12050', currency: 'CNY' },
    postings: [
      { line: 1, account: 'CUSTOMER_RECEIVABLE', party: { kind: 'CUSTOMER', name: { en: 'C-1' } } },
      { line: 2, account: 'SERVICE_FEE', party: null, amount: { amountMinor: '-12050' } },
    ],
  });
  const pay = (amountMinor: string, method: string, on = '2026-11-02') =>
    api.change(api.finance(), 'recordPayment', 'RecordPaymentInput', { ...seen, amountMinor, method, on });
  expect((await pay('2050', 'CASH')).ledgerEntry.postings[0]).toMatchObject({ account: 'CASH' });
  expect((await pay('9999', 'TRANSFER')).ledgerEntry.postings[0]).toMatchObject({ account: 'BANK' });
  expect(await pay('2', 'CASH')).toMatchObject({ issues: [{ path: 'postings', code: 'ledger.moreThanOwed' }] });
  expect(await pay('1', 'CASH', '2026-11-03')).toMatchObject({ issues: [{ path: 'on', code: 'ledger.inFuture' }] });
  expect(await pay('0', 'CASH')).toMatchObject({
    issues: [{ path: 'amountMinor', message: 'Enter an amount above zero.' }],
  });
  const stale = { ...seen, version: seen.version + 1, amountMinor: '5', memo: 'x' };
  expect(await api.change(api.finance(), 'chargeFee', 'ChargeFeeInput', stale)).toMatchObject({
    __typename: 'ConflictError',
  });
  await pay('1', 'CARD');
});

test('what was posted by hand is taken back by hand, what was decided elsewhere is not', async () => {
  const [card] = await books.world.rows(`select id from ledger_entry order by number desc limit 1`);
  const take = (id: string) =>
    api.change(api.finance(), 'reverseEntry', 'ReverseEntryInput', {
      entryId: encodeGlobalId('LedgerEntry', id),
      reason: '记错',
    });
  expect((await take(card!.id)).ledgerEntry).toMatchObject({ kind: 'REVERSAL', amount: { amountMinor: '1' } });
  expect(await take(card!.id)).toMatchObject({ __typename: 'LedgerEntrySuccess' });
  const { entryId } = await books.posts([line('CLAIM_LOSS', 5), books.payable(-5)]);
  expect(await take(entryId)).toMatchObject({ issues: [{ code: 'ledger.takenBackElsewhere' }] });
});

test('a department spends what it was given, and no more', async () => {
  const budget = (name: string, amountMinor: string) =>
    api.change(api.finance(), name, 'BudgetInput', { department: 'TECHNICAL_CENTRE', amountMinor, memo: '培训' });
  expect(await budget('spendBudget', '1')).toMatchObject({ issues: [{ code: 'ledger.beyondBudget' }] });
  await budget('grantBudget', '1000');
  expect((await budget('spendBudget', '1000')).ledgerEntry.postings[0]).toMatchObject({
    account: 'BUDGET_USED',
    party: { kind: 'DEPARTMENT', id: 'TECHNICAL_CENTRE', name: { en: 'Technical centre' } },
  });
  expect(await budget('spendBudget', '1')).toMatchObject({ issues: [{ code: 'ledger.beyondBudget' }] });
});

test('one statement tells a page of the books, with lines, request and what took an entry back', async () => {
  api.statements = 0;
  const { data, codes } = await api.ask(
    api.finance(),
    `query ($filter: LedgerFilter) { ledgerEntries(first: 50, filter: $filter) { totalCount nodes { number kind on reason
      amount { amountMinor } request { number } postings { account party { name { en } } amount { amountMinor } }
      trace { clause } reverses { number } reversedBy { number } postedAt postedBy { displayName } } } }`,
    { filter: { requestId: api.requestId(), account: ['CASH', 'BANK'], from: '2026-11-01', to: '2026-11-30' } },
  );
  expect([codes, api.statements]).toEqual([undefined, 1]);
  const { nodes, totalCount } = data['ledgerEntries'];
  expect(totalCount).toBe(4);
  expect(nodes.map((one: { number: string }) => one.number.slice(-1))).toEqual(['5', '4', '3', '2']);
  expect(nodes[0]).toMatchObject({ reason: '记错', reverses: { number: 'L-2026-000004' } });
  expect(nodes[1]).toMatchObject({ request: { number: 'R-2026-000001' }, reversedBy: { number: 'L-2026-000005' } });
});

test('balances sum lines by account and party; a reversal counts with what it takes back', async () => {
  const source = `query ($filter: LedgerBalanceFilter) { ledgerBalances(filter: $filter) { account
    party { kind name { en } } debit { amountMinor } credit { amountMinor } balance { amountMinor currency } } }`;
  const { data } = await api.ask(api.finance(), source, { filter: { kind: ['PAYMENT', 'FEE'] } });
  expect(
    data['ledgerBalances'].map(({ account, balance }: never) => [
      account,
      (balance as { amountMinor: string }).amountMinor,
    ]),
  ).toEqual([
    ['BANK', '9999'],
    ['CASH', '2050'],
    ['CUSTOMER_RECEIVABLE', '1'],
    ['SERVICE_FEE', '-12050'],
  ]);
  const { data: of } = await api.ask(api.finance(), source, { filter: { partyId: 'TECHNICAL_CENTRE' } });
  expect(of['ledgerBalances']).toMatchObject([
    {
      account: 'BUDGET',
      debit: { amountMinor: '1000' },
      credit: { amountMinor: '1000' },
      balance: { amountMinor: '0' },
    },
    { account: 'BUDGET_USED', party: { name: { en: 'Technical centre' } }, balance: { amountMinor: '1000' } },
  ]);
});
