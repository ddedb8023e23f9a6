import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { line } from '../ledger.test-kit.js';
import { BooksApi } from './books-api.test-kit.js';

let api: BooksApi;
let books: BooksApi['books'];
beforeAll(async () => {
  api = await BooksApi.open();
  books = api.books;
});
afterAll(() => books.close());

test('the books are for their readers only: not for technicians, customers, partners or a neighbour, through either wall', async () => {
  const { world } = books;
  await books.posts([line('CASH', 5), line('BANK', -5)]);
  const neighbour: Actor = { ...api.finance(), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const [entry] = await world.rows('select id from ledger_entry where request_id is not null limit 1');
  const id = encodeGlobalId('LedgerEntry', entry!.id);
  const everything = `query ($id: ID!) { ledgerEntry(id: $id) { id } node(id: $id) { id } ledgerEntries { totalCount }
    ledgerBalances { account } ledgerPeriods { totalCount } }`;
  expect((await api.ask(neighbour, everything, { id })).data).toEqual({
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
      expect((await api.ask(actor, `{ ${field} }`)).codes).toEqual(['FORBIDDEN']);
  const ofRequest = 'query ($id: ID!, $of: ID!) { node(id: $id) { id } request(id: $of) { ledgerEntries { id } } }';
  for (const actor of [world.customer(), world.staff('AGENT')])
    expect((await api.ask(actor, ofRequest, { id, of: api.requestId() })).data).toEqual({
      node: null,
      request: { ledgerEntries: [] },
    });
  const { data } = await api.ask(world.staff('MANAGER'), ofRequest, { id, of: api.requestId() });
  expect(data['request'].ledgerEntries.length).toBe(1);
  expect(
    await api.change(world.staff('MANAGER'), 'chargeFee', 'ChargeFeeInput', {
      requestId: api.requestId(),
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

test('a supervisor somebody complained of sees nothing of it in the books; finance sees that the money is there', async () => {
  const { world } = books;
  const { technician } = world.ids;
  await world.write(
    `update service_request set kind = 'COMPLAINT', technician_id = ? where id = ?`,
    technician,
    books.request,
  );
  await books.posts([line('PENALTY', 500), line('PENALTY_INCOME', -500)], { requestId: null, kind: 'PENALTY' });
  const seen = async (actor: Actor) =>
    (await api.ask(actor, '{ ledgerEntries { nodes { kind request { number } } } }')).data['ledgerEntries'].nodes;
  expect(await seen({ ...world.staff('SUPERVISOR'), technicianId: technician })).toEqual([
    { kind: 'PENALTY', request: null },
  ]);
  expect((await seen(world.staff('SUPERVISOR'))).length).toBe(2);
  expect(await seen(api.finance())).toEqual([
    { kind: 'PENALTY', request: null },
    { kind: 'CLAIM', request: null },
  ]);
  await world.write(
    'update service_request set complained_of_ids = ? where id = ?',
    `{${api.finance().accountId}}`,
    books.request,
  );
  expect(await seen(api.finance())).toEqual([{ kind: 'PENALTY', request: null }]);
});
