import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { INVARIANTS } from '../../audit/invariants.js';
import { Books, line } from '../ledger.test-kit.js';

// Every month prints six papers, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

let books: Books;
beforeAll(async () => {
  books = await Books.open();
});
afterAll(() => books.close());

const refusedWith = (code: string) => ({ fields: { issues: [expect.objectContaining({ code })] } });
const entriesOf = async (month: string) =>
  Number(
    (
      await books.world.rows(`select count(*) from ledger_entry where date_trunc('month', posted_on) = $1::date`, month)
    )[0]!.count,
  );

test('a month is closed when it is over, in order, as it was looked at, and once', async () => {
  await books.posts([line('CLAIM_LOSS', 80_000), books.payable(-80_000)], { on: '2026-10-05' });
  await books.posts(
    [books.charge('WORKSHOP', 56_000), books.charge('QUALITY_INSPECTION', 24_000), line('CLAIM_LOSS', -80_000)],
    {
      kind: 'LIABILITY',
      on: '2026-10-31',
    },
  );
  await books.posts([line('PENALTY', 20_000), line('PENALTY_INCOME', -20_000)], { kind: 'PENALTY', on: '2026-11-01' });
  books.world.now = new Date('2026-11-30T15:59:59.999Z');
  expect(await books.closes('2026-10-02', 2)).toMatchObject(refusedWith('ledger.notAMonth'));
  expect(await books.closes('2026-11-01', 1)).toMatchObject(refusedWith('ledger.monthNotOver'));
  books.world.now = new Date('2026-11-30T16:00:00Z');
  expect(await books.closes('2026-11-01', 1)).toMatchObject(refusedWith('ledger.earlierMonthOpen'));
  expect(await books.closes('2026-10-01', 1)).toMatchObject({ type: 'ConflictError', fields: { currentVersion: 2 } });
  await books.closed('2026-10-01', 2);
  expect(await books.closes('2026-10-01', 2)).toMatchObject({ type: 'IllegalTransitionError' });
  await books.closed('2026-11-01', 1);
});

test('a closed month leaves papers whose bytes are what their digests say, and they do not change; the bulletin comes with the quarter', async () => {
  const papers = await books.world.rows(
    `select p.kind, p.format, p.language, f.id, f.sha256, f.storage_key, f.name, f.content_type from ledger_paper p
     join ledger_period d on d.id = p.period_id join file f on f.id = p.file_id where d.month = '2026-10-01'`,
  );
  expect(papers.length).toBe(8);
  expect(new Set(papers.map(({ kind }) => kind))).toEqual(new Set(['CLAIMS_LEDGER', 'PENALTIES']));
  for (const { sha256, storage_key } of papers)
    expect(
      createHash('sha256')
        .update(await books.files.storage.get(storage_key))
        .digest('hex'),
    ).toBe(sha256);
  await expect(books.world.write('update file set name = ? where id = ?', 'x', papers[0]!.id)).rejects.toThrow(
    'do not change',
  );
  const seen = await books.world.database
    .entityManagerFor(books.world.customer())
    .transactional((em) => em.execute('select id from file'));
  expect(seen).toEqual([]);
});

test('nothing is posted in a closed month, by nobody; a correction goes in the open one and the month stays as it was', async () => {
  const { world } = books;
  const before = await entriesOf('2026-10-01');
  const [claim] = await world.rows(`select id from ledger_entry where kind = 'LIABILITY'`);
  await expect(books.posts([line('CASH', 5), line('BANK', -5)], { on: '2026-10-31' })).rejects.toMatchObject(
    refusedWith('ledger.monthClosed'),
  );
  await expect(books.reverses(claim!.id, { on: '2026-10-31' })).rejects.toMatchObject(
    refusedWith('ledger.monthClosed'),
  );
  await expect(
    world.write(
      `insert into ledger_entry select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7(), 'number', 'x', 'dedupe_key', 'x'))).*
       from ledger_entry e where id = ?`,
      claim!.id,
    ),
  ).rejects.toThrow('is closed');
  await books.reverses(claim!.id, { on: '2026-12-01' });
  expect([await entriesOf('2026-10-01'), await entriesOf('2026-12-01')]).toEqual([before, 1]);
  await expect(world.write('delete from ledger_period')).rejects.toThrow('permission denied');
});

test('a month in which nothing was posted is closed like any other', async () => {
  await books.posts([line('CASH', 5), line('BANK', -5)], { on: '2027-02-01' });
  books.world.now = new Date('2027-03-01T00:00:00Z');
  await books.closed('2026-12-01', 1);
  const [{ papers }] = (await books.world.rows(
    `select count(*)::int as papers from ledger_paper p join ledger_period d on d.id = p.period_id
     where d.month = '2026-12-01' and p.kind = 'BULLETIN'`,
  )) as [{ papers: number }];
  expect(papers).toBe(4);
  await books.closed('2027-01-01', 0);
  await books.closed('2027-02-01', 1);
});

test('whoever posts while a month is being closed is in it with its papers, or not at all', async () => {
  books.world.now = new Date('2027-04-01T00:00:00Z');
  const [first] = await Promise.allSettled([
    books.posts([line('CASH', 7), line('BANK', -7)], { on: '2027-03-31' }),
    books.closes('2027-03-01', 0),
  ]);
  const [period] = await books.world.rows(`select entries from ledger_period where month = '2027-03-01'`);
  expect(period).toEqual(first.status === 'fulfilled' ? undefined : { entries: 0 });
});

test('the books keep every promise made about them', async () => {
  for (const { name, faults } of INVARIANTS)
    expect([name, (await books.world.owner.query(faults)).rows]).toEqual([name, []]);
});
