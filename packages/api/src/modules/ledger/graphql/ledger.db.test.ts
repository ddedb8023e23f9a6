import { encodeGlobalId } from '@aftercare/schema';
import { graphql, type GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../app/build-schema.js';
import type { House } from '../../../app/context.js';
import type { Actor } from '../../../kernel/actor.js';
import { sessionOf } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { worldContext } from '../../../testing/world-api.js';
import { Books, line } from '../ledger.test-kit.js';

let books: Books;
let schema: GraphQLSchema;
let statements = 0;
beforeAll(async () => {
  [books, schema] = await Promise.all([Books.open(), buildSchema()]);
});
afterAll(() => books.world.close());

async function ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
  const { world } = books;
  const files = { urlOf: () => '/files/x' } as unknown as House['files'];
  const run = readStatementsOn(world.database.pool, sessionOf);
  const read = new Reader(actor, (...statement) => {
    statements += 1;
    return run(...statement);
  });
  const contextValue = Object.assign(worldContext(world, actor, { files }), { read });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of whatever a test asks for
  return { data: data as Record<string, any>, codes: errors?.map((one) => one.extensions['code'] ?? one.message) };
}

const finance = () => books.world.staff('FINANCE');
const requestId = () => encodeGlobalId('ServiceRequest', books.request);
const version = async () => (await books.world.request(books.request)).version as number;

const POSTED = `__typename ... on LedgerEntrySuccess { ledgerEntry { id number kind on memo
    amount { amountMinor currency } postings { line account party { kind id name { en } } amount { amountMinor } } } }
  ... on UserError { code message } ... on InvalidInputError { issues { path code message } }`;

async function change(actor: Actor, name: string, type: string, input: object) {
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${POSTED} } }`;
  const { data, codes } = await ask(actor, source, { input: { idempotencyKey: `key-${uuidv7()}`, ...input } });
  return codes ? { codes } : data[name];
}

test('a fee is charged, paid in two parts by cash and by transfer, and not a cent beyond', async () => {
  const seen = { requestId: requestId(), version: await version() };
  const fee = await change(finance(), 'chargeFee', 'ChargeFeeInput', { ...seen, amountMinor: '12050', memo: '上门费' });
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
    change(finance(), 'recordPayment', 'RecordPaymentInput', { ...seen, amountMinor, method, on });
  expect((await pay('2050', 'CASH')).ledgerEntry.postings[0]).toMatchObject({ account: 'CASH' });
  expect((await pay('9999', 'TRANSFER')).ledgerEntry.postings[0]).toMatchObject({ account: 'BANK' });
  expect(await pay('2', 'CASH')).toMatchObject({ issues: [{ path: 'postings', code: 'ledger.moreThanOwed' }] });
  expect(await pay('1', 'CASH', '2026-11-03')).toMatchObject({ issues: [{ path: 'on', code: 'ledger.inFuture' }] });
  expect(await pay('0', 'CASH')).toMatchObject({
    issues: [{ path: 'amountMinor', message: 'Enter an amount above zero.' }],
  });
  const stale = { ...seen, version: seen.version + 1, amountMinor: '5', memo: 'x' };
  expect(await change(finance(), 'chargeFee', 'ChargeFeeInput', stale)).toMatchObject({ __typename: 'ConflictError' });
  await pay('1', 'CARD');
});

test('what was posted by hand is taken back by hand, what was decided elsewhere is not', async () => {
  const [card] = await books.world.rows(`select id from ledger_entry order by number desc limit 1`);
  const take = (id: string) =>
    change(finance(), 'reverseEntry', 'ReverseEntryInput', {
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
    change(finance(), name, 'BudgetInput', { department: 'TECHNICAL_CENTRE', amountMinor, memo: '培训' });
  expect(await budget('spendBudget', '1')).toMatchObject({ issues: [{ code: 'ledger.beyondBudget' }] });
  await budget('grantBudget', '1000');
  expect((await budget('spendBudget', '1000')).ledgerEntry.postings[0]).toMatchObject({
    account: 'BUDGET_USED',
    party: { kind: 'DEPARTMENT', id: 'TECHNICAL_CENTRE', name: { en: 'Technical centre' } },
  });
  expect(await budget('spendBudget', '1')).toMatchObject({ issues: [{ code: 'ledger.beyondBudget' }] });
});

test('one statement tells a page of the books, with lines, request and what took an entry back', async () => {
  statements = 0;
  const { data, codes } = await ask(
    finance(),
    `query ($filter: LedgerFilter) { ledgerEntries(first: 50, filter: $filter) { totalCount nodes { number kind on reason
      amount { amountMinor } request { number } postings { account party { name { en } } amount { amountMinor } }
      trace { clause } reverses { number } reversedBy { number } postedAt postedBy { displayName } } } }`,
    { filter: { requestId: requestId(), account: ['CASH', 'BANK'], from: '2026-11-01', to: '2026-11-30' } },
  );
  expect([codes, statements]).toEqual([undefined, 1]);
  const { nodes, totalCount } = data['ledgerEntries'];
  expect(totalCount).toBe(4);
  expect(nodes.map((one: { number: string }) => one.number.slice(-1))).toEqual(['5', '4', '3', '2']);
  expect(nodes[0]).toMatchObject({ reason: '记错', reverses: { number: 'L-2026-000004' } });
  expect(nodes[1]).toMatchObject({ request: { number: 'R-2026-000001' }, reversedBy: { number: 'L-2026-000005' } });
});

test('balances sum lines by account and party; a reversal counts with what it takes back', async () => {
  const source = `query ($filter: LedgerBalanceFilter) { ledgerBalances(filter: $filter) { account
    party { kind name { en } } debit { amountMinor } credit { amountMinor } balance { amountMinor currency } } }`;
  const { data } = await ask(finance(), source, { filter: { kind: ['PAYMENT', 'FEE'] } });
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
  const { data: of } = await ask(finance(), source, { filter: { partyId: 'TECHNICAL_CENTRE' } });
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

test('the books are for their readers only: not for technicians, customers, partners or a neighbour, through either wall', async () => {
  const { world } = books;
  const neighbour: Actor = { ...finance(), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const [entry] = await world.rows('select id from ledger_entry where request_id is not null limit 1');
  const id = encodeGlobalId('LedgerEntry', entry!.id);
  const everything = `query ($id: ID!) { ledgerEntry(id: $id) { id } node(id: $id) { id } ledgerEntries { totalCount }
    ledgerBalances { account } ledgerPeriods { totalCount } }`;
  expect((await ask(neighbour, everything, { id })).data).toEqual({
    ledgerEntry: null,
    node: null,
    ledgerEntries: { totalCount: 0 },
    ledgerBalances: [],
    ledgerPeriods: { totalCount: 0 },
  });
  for (const actor of [
    world.technician(),
    world.customer(),
    world.partnerProgram('requests:read'),
    world.staff('AGENT'),
  ])
    for (const field of ['ledgerEntries { totalCount }', 'ledgerBalances { account }', 'ledgerPeriods { totalCount }'])
      expect((await ask(actor, `{ ${field} }`)).codes).toEqual(['FORBIDDEN']);
  const ofRequest = 'query ($id: ID!, $of: ID!) { node(id: $id) { id } request(id: $of) { ledgerEntries { id } } }';
  for (const actor of [world.customer(), world.staff('AGENT')])
    expect((await ask(actor, ofRequest, { id, of: requestId() })).data).toEqual({
      node: null,
      request: { ledgerEntries: [] },
    });
  const { data } = await ask(world.staff('MANAGER'), ofRequest, { id, of: requestId() });
  expect(data['request'].ledgerEntries.length).toBeGreaterThan(3);
  expect(
    await change(world.staff('MANAGER'), 'chargeFee', 'ChargeFeeInput', {
      requestId: requestId(),
      version: 1,
      amountMinor: '1',
      memo: 'x',
    }),
  ).toEqual({ codes: ['FORBIDDEN'] });
  // With the application's own rules out of the way.
  for (const actor of [neighbour, world.customer(), world.partnerProgram('requests:read')])
    for (const table of [
      'ledger_entry',
      'ledger_posting',
      'ledger_period',
      'ledger_paper',
      'ledger_book',
      'ledger_line',
      'ledger_overpaid',
    ]) {
      const rows = await world.database
        .entityManagerFor(actor)
        .transactional((em) => em.execute(`select organization_id from ${table}`));
      expect([table, rows]).toEqual([table, []]);
    }
});
