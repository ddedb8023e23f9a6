import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { analyzeAsOwner } from './commands/analyze-tables.js';
import { type ImportEars, importIncidents } from './commands/import-incidents.js';
import { type ImportSession, inTransaction, openSession } from './commands/import-session.js';
import type { RowProblem } from './domain/row-problem.js';
import { verifyClocks } from './queries/verify-clocks.js';
import { fileOf, madeIncidents, type MadeRow } from './testing/made-incidents.js';
import { foundOrganization } from './testing/found-organization.js';

const NOW = new Date('2026-11-22T08:00:00Z');
const SILENT: ImportEars = { problem() {}, progress() {}, loading() {} };
let database: TestDatabase;
const sessions: ImportSession[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await Promise.all(sessions.map(({ client }) => client.end().catch(() => {})));
  await database.drop();
});

const organization = async (slug: string): Promise<ImportSession> => remember(await foundOrganization(database, slug));
const remember = (session: ImportSession): ImportSession => {
  sessions.push(session);
  session.client.on('error', () => {});
  return session;
};

function load(
  session: ImportSession,
  path: string,
  ask: { dryRun?: boolean; acceptBadRows?: boolean } = {},
  ears = SILENT,
) {
  const asked = { path, dryRun: false, acceptBadRows: false, ...ask };
  return importIncidents(session, asked, { now: NOW, ears, analyze: analyzeAsOwner(database.ownerUrl) });
}

const rowsOf = (session: ImportSession, sql: string): Promise<Record<string, unknown>[]> =>
  inTransaction(session, async () => (await session.client.query(sql)).rows);

/** Everything an import may have touched, in a form that shows any difference. */
const contents = (session: ImportSession) =>
  rowsOf(
    session,
    `select (select json_agg(r order by r.id) from service_request r)::text as requests,
       (select count(*) from request_event) as events, (select json_agg(c order by c.id) from sla_clock c)::text as clocks,
       (select count(*) from sla_pause) as pauses, (select json_agg(d order by day) from request_rollup d)::text as days,
       (select json_agg(s order by state) from state_rollup s)::text as states,
       (select json_agg(n order by year) from number_series n)::text as numbers,
       (select count(*) from audit_entry) as audit, (select json_agg(i) from import_run i)::text as runs`,
  );

function worked(at: string, status: string, subStatus: string, country = 'Sweden', by = 'Åse'): MadeRow {
  const when = `2012-03-${at}:00+01:00`;
  return ['1-2', when, status, subStatus, 'High', 'PROD7', 'V30', 'A2_1', 'se', country, by];
}

const WHOLE: readonly MadeRow[] = [
  worked('05T09:00', 'Queued', 'Awaiting Assignment'),
  worked('05T09:30', 'Accepted', 'In Progress'),
  worked('05T10:00', 'Accepted', 'Wait - User'),
  worked('07T10:00', 'Accepted', 'In Progress'),
  worked('07T12:00', 'Completed', 'Resolved'),
  worked('12T00:00', 'Completed', 'Closed', '0', 'Siebel'),
  ['1-1', '2012-03-04T09:00:00+01:00', 'Accepted', 'In Progress', 'Low', 'PROD8', 'G9 2nd', '', 'pl', 'POLAND', 'Adam'],
];

test('An incident becomes a request with its timeline, and the promise rests while the user is waited for', async () => {
  const session = await organization('whole');
  const report = await load(session, fileOf(WHOLE, 'incidents.csv.gz'));
  expect(report).toMatchObject({ outcome: 'LOADED', requests: 2, events: 7, clocks: 4 });
  const requests = await rowsOf(
    session,
    `select number, source_reference as reference, state, channel, severity, title, due_kind, broken_promises as broken,
       closed_at from service_request order by number`,
  );
  expect(requests).toEqual([
    {
      number: 'R-2012-000001',
      reference: '1-1',
      state: 'IN_SERVICE',
      channel: 'PARTNER',
      severity: 4,
      title: 'PROD8 · G9 2nd',
      due_kind: 'RESOLVE',
      broken: 1,
      closed_at: null,
    },
    {
      number: 'R-2012-000002',
      reference: '1-2',
      state: 'CLOSED',
      channel: 'PHONE',
      severity: 2,
      title: 'PROD7 · V30',
      due_kind: null,
      broken: 0,
      closed_at: new Date('2012-03-11T23:00:00Z'),
    },
  ]);
  const [clock] = await rowsOf(
    session,
    `select c.state, c.due_at, c.stopped_at, p.reason, p.from_at, p.to_at
     from sla_clock c join sla_pause p on p.clock_id = c.id where c.kind = 'RESOLVE'`,
  );
  expect(clock).toEqual({
    state: 'MET',
    due_at: new Date('2012-03-07T16:00:00Z'),
    stopped_at: new Date('2012-03-07T11:00:00Z'),
    reason: 'USER',
    from_at: new Date('2012-03-05T09:00:00Z'),
    to_at: new Date('2012-03-07T09:00:00Z'),
  });
  const timeline = await rowsOf(
    session,
    `select type, public, actor_kind, actor_name from request_event e
     join service_request r on r.id = e.request_id and r.source_reference = '1-2' order by at`,
  );
  expect(timeline.map(({ type, public: isPublic, actor_name }) => [type, isPublic, actor_name])).toEqual([
    ['request.filed', true, 'Åse'],
    ['request.claimed', true, 'Åse'],
    ['request.held', true, 'Åse'],
    ['request.resumed', true, 'Åse'],
    ['request.resolved', true, 'Åse'],
    ['request.closed', true, 'Siebel'],
  ]);
  expect(timeline.map(({ actor_kind }) => actor_kind)).toEqual(['STAFF', 'STAFF', 'STAFF', 'STAFF', 'STAFF', 'SYSTEM']);
});

test('The dashboards count what was imported, and one audit entry tells of the batch', async () => {
  const session = await organization('sums');
  await load(session, fileOf(WHOLE));
  const [sums] = await rowsOf(
    session,
    `select sum(filed)::int as filed, sum(closed)::int as closed, sum(promises_met)::int as met,
       sum(promises_broken)::int as broken from request_rollup`,
  );
  expect(sums).toEqual({ filed: 2, closed: 1, met: 3, broken: 1 });
  expect(await rowsOf(session, 'select state, open from state_rollup')).toEqual([{ state: 'IN_SERVICE', open: 1 }]);
  expect(await rowsOf(session, 'select operation, detail from audit_entry')).toEqual([
    { operation: 'importIncidents', detail: { requests: 2, events: 7, clocks: 4, alreadyHere: 0, from: 1, to: 2 } },
  ]);
});

test('The same file a second time changes nothing, nor do its incidents in another file', async () => {
  const session = await organization('twice');
  await load(session, fileOf(WHOLE));
  const before = await contents(session);
  expect(await load(session, fileOf(WHOLE))).toMatchObject({ outcome: 'ALREADY_LOADED', requests: 0 });
  expect(await contents(session)).toEqual(before);
  const more: MadeRow = ['1-3', ...WHOLE[6]!.slice(1)];
  expect(await load(session, fileOf([...WHOLE, more]))).toMatchObject({ requests: 1, alreadyHere: 2 });
});

test('A dry run says what would happen and writes nothing', async () => {
  const session = await organization('dry');
  const before = await contents(session);
  expect(await load(session, fileOf(WHOLE), { dryRun: true })).toMatchObject({
    outcome: 'WOULD_LOAD',
    requests: 2,
    events: 7,
  });
  expect(await contents(session)).toEqual(before);
});

test('A file with a bad row loads nothing; told to, it loads the rest, and the mended file loads what was left out', async () => {
  const session = await organization('bad');
  const spoilt = WHOLE.map((row, index) => (index === 2 ? row.with(3, 'Wait - Moon') : row));
  const problems: RowProblem[] = [];
  const ears = { ...SILENT, problem: (problem: RowProblem) => void problems.push(problem) };
  const before = await contents(session);
  expect(await load(session, fileOf(spoilt), {}, ears)).toMatchObject({
    outcome: 'REFUSED',
    badRows: 1,
    rowsRefused: 6,
  });
  expect(problems).toMatchObject([{ row: 4, column: 'sub_status', code: 'UNKNOWN_SUB_STATUS', value: 'Wait - Moon' }]);
  expect(await contents(session)).toEqual(before);
  expect(await load(session, fileOf(spoilt), { acceptBadRows: true })).toMatchObject({
    requests: 1,
    incidentsRefused: 1,
  });
  expect(await load(session, fileOf(WHOLE))).toMatchObject({ requests: 1, alreadyHere: 1 });
});

test('An import cut off in the middle of a batch goes on where it stood: nothing lost, nothing doubled, no number missing', async () => {
  const rows = madeIncidents(600, 7);
  const path = fileOf(rows);
  const session = await organization('cut');
  let killing: Promise<unknown> = Promise.resolve();
  const killer = remember(await openSession(database.appUrl, 'cut'));
  const pid = (await session.client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid;
  const ears = {
    ...SILENT,
    loading: () => void (killing = killer.client.query('select pg_terminate_backend($1)', [pid])),
  };
  await expect(load(session, path, {}, ears)).rejects.toThrow(/terminat|connection/i);
  await killing;
  const again = remember(await openSession(database.appUrl, 'cut'));
  const [cut] = await rowsOf(
    again,
    'select state, position::int, (select count(*)::int from service_request) as here from import_run',
  );
  expect(cut).toMatchObject({ state: 'RUNNING', position: cut!.here });
  expect(cut!.position).toBeLessThan(600);
  const report = await load(again, path);
  expect(report).toMatchObject({ outcome: 'LOADED', resumedAt: cut!.position, requests: 600 - Number(cut!.position) });
  const [all] = await rowsOf(
    again,
    `select (select count(*)::int from request_event) as events, count(*)::int as requests,
       count(distinct number)::int as numbers, max(number) as last from service_request`,
  );
  expect(all).toEqual({ events: rows.length, requests: 600, numbers: 600, last: 'R-2012-000600' });
  expect(
    await rowsOf(
      again,
      `select from (select number, lag(number) over (order by filed_at) as before from service_request) n
       where before > number`,
    ),
  ).toEqual([]);
});

test('All clocks agree with a second reckoning in SQL, and a clock that was tampered with does not', async () => {
  const session = await organization('agree');
  await load(session, fileOf(madeIncidents(300, 3)));
  expect(await verifyClocks(session, NOW)).toMatchObject({ clocks: 600, agree: 600, differ: 0 });
  await rowsOf(
    session,
    `update sla_clock set due_at = due_at + interval '1 second' where id = (select id from sla_clock limit 1)`,
  );
  expect(await verifyClocks(session, NOW)).toMatchObject({ clocks: 600, agree: 599, differ: 1 });
});

test('Only one import of an organization runs at a time', async () => {
  const session = await organization('alone');
  const other = remember(await openSession(database.appUrl, 'alone'));
  await load(session, fileOf(WHOLE));
  await expect(load(other, fileOf(WHOLE))).rejects.toMatchObject({ code: 'IMPORT_RUNNING' });
});

test('Nothing of the file is left behind on the disk', async () => {
  const session = await organization('tidy');
  await load(session, fileOf(WHOLE));
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('aftercare-import-'))).toEqual([]);
});
