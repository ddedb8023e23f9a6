import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Books, line } from '../ledger.test-kit.js';

let books: Books;
beforeAll(async () => {
  books = await Books.open();
});
afterAll(() => books.close());

const refusedWith = (code: string) => ({ fields: { issues: [expect.objectContaining({ code })] } });
const count = async () => Number((await books.world.rows('select count(*) from ledger_entry'))[0]!.count);
const LOSS = () => [line('CLAIM_LOSS', 80_000), books.payable(-80_000)];

test('an entry is numbered, keeps its lines and what led to it; asked twice, it is posted once', async () => {
  const trace = [
    { table: 'liability.loss', row: 4, clause: '4.1', sentence: { 'zh-CN': '', en: '' }, because: null, facts: {} },
  ];
  const more = { dedupeKey: 'claim-1', cause: { type: 'Claim', id: books.request, trace } };
  const { entryId, number } = await books.posts([...LOSS(), line('CASH', 0)], more);
  expect(number).toBe('L-2026-000001');
  expect(await books.lines(entryId)).toEqual([
    { account: 'CLAIM_LOSS', party_id: null, amount_minor: 80_000 },
    { account: 'CUSTOMER_PAYABLE', party_id: books.world.ids.customer, amount_minor: -80_000 },
  ]);
  const [row] = await books.world.rows(
    'select posted_on::text, cause_id, trace from ledger_entry where id = $1',
    entryId,
  );
  expect(row).toEqual({ posted_on: '2026-11-02', cause_id: books.request, trace });
  expect(await books.posts(LOSS(), more)).toEqual({ entryId, number });
  expect(await count()).toBe(1);
});

test('what does not balance in every currency, has no lines, or is of no request is refused and nothing is posted', async () => {
  const before = await count();
  await expect(books.posts([line('CLAIM_LOSS', 100), line('CASH', -99)])).rejects.toMatchObject(
    refusedWith('ledger.unbalanced'),
  );
  await expect(books.posts([line('CLAIM_LOSS', 100), line('CASH', -100, 'USD')])).rejects.toMatchObject(
    refusedWith('ledger.unbalanced'),
  );
  await expect(books.posts([line('CLAIM_LOSS', 0.5), line('CASH', -0.5)])).rejects.toMatchObject(
    refusedWith('ledger.malformed'),
  );
  await expect(books.posts([line('CLAIM_LOSS', 0), line('CASH', 0)])).rejects.toMatchObject(
    refusedWith('ledger.malformed'),
  );
  await expect(books.posts(LOSS(), { requestId: null })).rejects.toMatchObject(refusedWith('ledger.ofNoRequest'));
  expect(await count()).toBe(before);
});

test('nobody is paid more than is owed to them, not by a cent and not by two at once', async () => {
  const pay = (amount: number) => [books.payable(amount), line('BANK', -amount)];
  await books.posts(pay(50_000), { kind: 'PAYMENT' });
  await expect(books.posts(pay(30_001), { kind: 'PAYMENT' })).rejects.toMatchObject(refusedWith('ledger.moreThanOwed'));
  const both = await Promise.allSettled([
    books.posts(pay(20_000), { kind: 'PAYMENT' }),
    books.posts(pay(20_000), { kind: 'PAYMENT' }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await books.posts(pay(10_000), { kind: 'PAYMENT' });
});

test('an entry is taken back once, by its mirror; a reversal never', async () => {
  const { entryId } = await books.posts(
    [books.charge('WORKSHOP', 70), books.charge('QUALITY_INSPECTION', 30), line('CLAIM_LOSS', -100)],
    { kind: 'LIABILITY' },
  );
  const back = await books.reverses(entryId, { dedupeKey: 'back-1' });
  expect(await books.lines(back.entryId)).toEqual([
    { account: 'LIABILITY_CHARGE', party_id: 'WORKSHOP', amount_minor: -70 },
    { account: 'LIABILITY_CHARGE', party_id: 'QUALITY_INSPECTION', amount_minor: -30 },
    { account: 'CLAIM_LOSS', party_id: null, amount_minor: 100 },
  ]);
  expect(await books.reverses(entryId, { dedupeKey: 'back-1' })).toEqual(back);
  await expect(books.reverses(entryId)).rejects.toMatchObject(refusedWith('ledger.reversedAlready'));
  await expect(books.reverses(back.entryId)).rejects.toMatchObject(refusedWith('ledger.isReversal'));
  await expect(books.reverses(books.request)).rejects.toMatchObject({ type: 'NotFoundError' });
});

test('what was paid out is not taken back before the payment is', async () => {
  const [claim] = await books.world.rows(`select id from ledger_entry where dedupe_key = 'claim-1'`);
  await expect(books.reverses(claim!.id)).rejects.toMatchObject(refusedWith('ledger.moreThanOwed'));
});

test('numbers have no gaps, however many post at once and whatever is refused', async () => {
  const asked = Array.from({ length: 12 }, (_, place) =>
    books.posts([line('FREIGHT_STORAGE', 10), line('BANK', place % 3 ? -10 : -11)], { kind: 'GOODS' }),
  );
  await Promise.allSettled(asked);
  const numbers = (await books.world.rows('select number from ledger_entry order by number')).map(
    ({ number }) => number,
  );
  expect(numbers).toEqual(numbers.map((_, place) => `L-2026-${String(place + 1).padStart(6, '0')}`));
});

test('the database itself refuses an edit, a deletion, and an entry that is not whole', async () => {
  const { owner } = books.world;
  const [entry] = await books.world.rows('select * from ledger_entry limit 1');
  for (const edit of [
    'update ledger_entry set reason = null',
    'delete from ledger_posting',
    'update ledger_posting set amount_minor = amount_minor + 1',
    'truncate ledger_posting',
  ]) {
    await expect(books.world.write(edit)).rejects.toThrow('permission denied');
    await owner.query('begin');
    await owner.query('alter table ledger_entry no force row level security');
    await owner.query('alter table ledger_posting no force row level security');
    await expect(owner.query(edit)).rejects.toThrow('not edited');
    await owner.query('rollback');
  }
  const { world } = books;
  const add = (values: string) =>
    world.write(
      `insert into ledger_posting (organization_id, id, entry_id, line, account, amount_minor, currency) values ${values}`,
      world.organizationId,
      entry!.id,
      world.organizationId,
      entry!.id,
    );
  await expect(add(`(?, uuidv7(), ?, 8, 'CASH', 5, 'CNY'), (?, uuidv7(), ?, 9, 'BANK', -5, 'CNY')`)).rejects.toThrow(
    'other lines',
  );
  const bare = (lines: string) =>
    world.database.entityManagerFor(world.system()).transactional((em) => enters(em, entry!.id, lines));
  await expect(bare(`(1, 'CASH', 5, 'CNY'), (2, 'BANK', -4, 'CNY')`)).rejects.toThrow('does not balance');
  await expect(bare(`(1, 'CASH', 5, 'CNY'), (2, 'BANK', -5, 'USD')`)).rejects.toThrow('does not balance');
});

test('a month is closed as it stands, whoever writes: an entry and the closing that meet wait for each other', async () => {
  const { world } = books;
  const inTransaction = (act: (em: EntityManager) => Promise<unknown>) =>
    world.database.entityManagerFor(world.system()).transactional(act);
  const close = (entries: number) =>
    inTransaction((em) =>
      em.execute(
        `insert into ledger_period (organization_id, id, month, entries, closed_at, closed_by_id)
         values (?, uuidv7(), '2026-09-01', ?, now(), ?)`,
        [world.organizationId, entries, world.ids.supervisorAccount],
      ),
    );
  const { entryId: id } = await books.posts(LOSS());
  const enter = (em: EntityManager) => enters(em, id, `(1, 'CASH', 5, 'CNY'), (2, 'BANK', -5, 'CNY')`, '2026-09-30');
  let closing: Promise<unknown> = Promise.resolve();
  await inTransaction(async (em) => {
    await enter(em);
    closing = close(0).catch((error: unknown) => error);
    await Promise.race([closing, somebodyWaits()]);
  });
  expect(String(await closing)).toMatch('other entries than it says');
  await close(1);
  await expect(inTransaction(enter)).rejects.toThrow('is closed');
});

/** Copies an entry, with other lines, as SQL of anybody's would. */
async function enters(em: EntityManager, id: string, lines: string, postedOn?: string): Promise<void> {
  const copy = `insert into ledger_entry select (jsonb_populate_record(e, jsonb_build_object('id', ?::text,
    'number', 'L-2026-999999', 'dedupe_key', 'x', 'lines', 2, 'kind', 'GOODS', 'reverses_id', null, 'reason', null,
    'posted_on', coalesce(?::date, e.posted_on)))).* from ledger_entry e where id = ?`;
  const copied = '01900000-0000-7000-8000-000000000001';
  await em.execute(copy, [copied, postedOn ?? null, id]);
  await em.execute(
    `insert into ledger_posting (organization_id, id, entry_id, line, account, amount_minor, currency)
     select ?::uuid, uuidv7(), ?::uuid, * from (values ${lines}) v`,
    [books.world.organizationId, copied],
  );
}

/** Until a change waits for a lock that another holds. */
async function somebodyWaits(): Promise<void> {
  const waiting = () => books.world.rows(`select 1 from pg_locks where locktype = 'advisory' and not granted`);
  while ((await waiting()).length === 0);
}
