import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import type { Actor } from '../actor.js';
import { Refusal, refuse } from '../refusal.js';
import { openDatabase, type Database } from './open-database.js';
import { change, type ChangeContext, type Work } from './unit-of-work.js';

let test1: TestDatabase;
let database: Database;
let owner: pg.Client;
const organizationId = uuidv7();
const requestId = uuidv7();
const actor: Actor = {
  kind: 'STAFF',
  organizationId,
  accountId: uuidv7(),
  roles: ['AGENT'],
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  language: 'en',
};

beforeAll(async () => {
  test1 = await createTestDatabase();
  owner = new pg.Client(test1.ownerUrl);
  await owner.connect();
  await owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'a', '{}', 'Asia/Shanghai', 'CNY')`,
    [organizationId],
  );
  database = await openDatabase(test1.appUrl, [], 8);
  const customerId = uuidv7();
  const policyId = uuidv7();
  await database.entityManagerFor(actor).transactional(async (em) => {
    await em.execute(
      `insert into customer (organization_id, id, number, kind, created_at) values (?, ?, 'C-1', 'PERSON', now())`,
      [organizationId, customerId],
    );
    await em.execute(`insert into policy_version values (?, ?, 'P', 1, 'IN_FORCE', now(), '{}', '', '', now())`, [
      organizationId,
      policyId,
    ]);
    await em.execute(
      `insert into service_request (organization_id, id, number, kind, channel, state, rung, title, customer_id, policy_version_id, filed_at, updated_at)
       values (?, ?, 'R-0', 'REPAIR', 'PHONE', 'RECEIVED', 'PHONE', 't', ?, ?, now(), now())`,
      [organizationId, requestId, customerId, policyId],
    );
  });
});
afterAll(async () => {
  await database.close();
  await owner.end();
  await test1.drop();
});

const context = (): ChangeContext => ({
  actor,
  actorName: 'An agent',
  em: database.entityManagerFor(actor),
  now: () => new Date('2026-03-01T18:30:00Z'),
});
let key = '';
beforeEach(() => void (key = `key-${uuidv7()}`));

const comment = async (work: Work) => {
  const number = await work.nextNumber('T');
  work.record({
    type: 'request.commented',
    requestId,
    public: false,
    payload: { number },
    counts: { filed: 1 },
    kind: 'REPAIR',
    step: { from: null, to: 'RECEIVED' },
  });
  return { subjectId: requestId, number };
};
const run = (
  command: (work: Work) => Promise<{ subjectId: string; number: string }>,
  input: unknown = {},
  idempotencyKey = key,
) =>
  change(
    context(),
    { operation: 'comment', subjectType: 'ServiceRequest', idempotencyKey, input },
    command,
    async (done) => done.number,
  );
const count = async (table: string) =>
  Number(
    (await owner.query(`select count(*) from ${table} where organization_id = $1`, [organizationId])).rows[0].count,
  );
const counts = async () => ({
  events: await count('request_event'),
  audit: await count('audit_entry'),
  outbox: await count('outbox'),
  keys: await count('idempotency_key'),
});

test('a change leaves its event, its audit entry, its outbox row and its counts', async () => {
  const before = await counts();
  await run(comment);
  expect(await counts()).toEqual({
    events: before.events + 1,
    audit: before.audit + 1,
    outbox: before.outbox + 1,
    keys: before.keys + 1,
  });
  const { rows } = await owner.query('select day::text, filed from request_rollup where organization_id = $1', [
    organizationId,
  ]);
  expect(rows[0].day).toBe('2026-03-02'); // 18:30 in UTC is the next day in Shanghai
});

test('a refused change leaves nothing, not even a gap in the numbers', async () => {
  const first = await run(comment);
  const before = await counts();
  const refused = await run(
    async (work) => {
      await comment(work);
      throw refuse.conflict(7);
    },
    {},
    `key-${uuidv7()}`,
  );
  expect(refused).toBeInstanceOf(Refusal);
  expect(await counts()).toEqual(before);
  const next = await run(comment, {}, `key-${uuidv7()}`);
  const digits = (text: unknown) => Number(String(text).slice(-6));
  expect(digits(next)).toBe(digits(first) + 1);
});

test('the same key twice changes once and answers the same', async () => {
  const first = await run(comment);
  const before = await counts();
  expect(await run(comment)).toBe(first);
  expect(await counts()).toEqual(before);
});

test('the same key eight times at once changes once', async () => {
  const before = await counts();
  const answers = await Promise.all(Array.from({ length: 8 }, () => run(comment)));
  expect(new Set(answers).size).toBe(1);
  expect((await counts()).events).toBe(before.events + 1);
});

test('the same key with another input is refused', async () => {
  await run(comment, { text: 'one' });
  const refused = await run(comment, { text: 'two' });
  expect(refused).toMatchObject({
    type: 'InvalidInputError',
    fields: { issues: [{ path: 'idempotencyKey', code: 'idempotencyKey.reused' }] },
  });
});

test('twenty changes at once make one unbroken chain', async () => {
  await Promise.all(Array.from({ length: 20 }, () => run(comment, {}, `key-${uuidv7()}`)));
  const { rows } = await owner.query(
    `select bool_and(hash = audit_hash(previous_hash, position, at, actor_kind, actor_id, operation, subject_type, subject_id, detail)) as whole,
            bool_and(previous_hash = coalesce(before, previous_hash)) as linked, max(position) = count(*) as gapless
     from (select *, lag(hash) over (order by position) as before from audit_entry where organization_id = $1) e`,
    [organizationId],
  );
  expect(rows[0]).toEqual({ whole: true, linked: true, gapless: true });
});
