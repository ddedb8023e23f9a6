import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entities } from '../../../app/entities.js';
import { INVARIANTS } from '../../audit/invariants.js';
import type { Actor } from '../../../kernel/actor.js';
import { enter } from '../../../kernel/database/enter.js';
import { openDatabase, sessionOf, type Database } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { openWire } from '../../../testing/read-world/wire.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { filePlainRequest } from './file-request.js';
import { takeKnownRequest, type TakeRequest } from './take-request.js';

let world: ServiceWorld;
let wire: Awaited<ReturnType<typeof openWire>>;
let database: Database;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
  wire = await openWire(world.urls.appUrl);
  database = await openDatabase(wire.url, entities, 8);
});
afterAll(async () => {
  await database.close();
  wire.close();
  await world.close();
});

const agent = () => world.staff('AGENT');
const call = (): TakeRequest => ({
  kind: 'REPAIR',
  channel: 'PHONE',
  customerId: world.ids.customer,
  assetId: world.ids.asset,
  componentCode: 'ELECTRICS',
  faultCode: 'ELECTRICAL_FAULT',
  title: '控制器不显示',
});

function take(input: TakeRequest, idempotencyKey = `key-${uuidv7()}`, actor: Actor = agent()) {
  const read = new Reader(actor, readStatementsOn(database.pool, sessionOf));
  const context = { actor, actorName: 'An agent', now: () => world.now, read, house: { database } };
  const ask = { operation: 'takeRequest', subjectType: 'ServiceRequest', idempotencyKey, input };
  return enter(
    context,
    ask,
    (entry) => (actor.kind === 'STAFF' ? takeKnownRequest : filePlainRequest)(input, entry, world),
    ({ subjectId }) =>
      read.answer<{ id: string; number: string; words: string }>(
        "select json_build_object('id', id, 'number', number, 'words', words::text)::text from service_request where id = $1",
        [subjectId],
      ),
  );
}
const taken = async (...given: Parameters<typeof take>) => {
  const answer = await take(...given);
  if (answer instanceof Error) throw answer;
  return answer;
};
const requests = async () => Number((await world.rows('select count(*) from service_request'))[0]!.count);

test('a request is entered in two round trips: one reads, one writes, answers and archives', async () => {
  await taken(call());
  wire.take();
  const { id } = await taken(call());
  const { statements, trips } = wire.take();
  expect(trips).toBe(2);
  expect(statements).toHaveLength(6);
  const [row] = await world.rows(
    `select (select count(*)::int from request_event where request_id = r.id) as events,
       (select count(*)::int from decision where request_id = r.id) as decisions,
       (select count(*)::int from sla_clock where request_id = r.id) as clocks,
       (select count(*)::int from audit_entry where subject_id = r.id) as audit,
       (select count(*)::int from outbox where payload->>'requestId' = r.id::text) as outbox
     from service_request r where id = $1`,
    id,
  );
  expect(row).toEqual({ events: 3, decisions: 3, clocks: 2, audit: 1, outbox: 3 });
});

test('it is found by its number, which is drawn as it is written', async () => {
  const { number, words } = await taken(call());
  expect(number).toMatch(/^R-2026-\d{6}$/);
  for (const word of [number.toLowerCase(), '2026', number.slice(-6)]) expect(words).toContain(`'${word}'`);
});

test('twenty at once: numbers without a gap, a whole chain', async () => {
  const entered = await Promise.all(Array.from({ length: 20 }, () => taken(call())));
  const last = entered.map(({ number }) => Number(number.slice(-6))).toSorted((a, b) => a - b);
  expect(last).toEqual(Array.from({ length: 20 }, (_, n) => last[0]! + n));
  for (const { name, faults } of INVARIANTS)
    expect({ name, faults: await world.rows(faults) }).toEqual({ name, faults: [] });
});

test('the same key, eight times at once and once more, enters one request and answers the same', async () => {
  const key = `key-${uuidv7()}`;
  const before = await requests();
  const answers = await Promise.all(Array.from({ length: 8 }, () => taken(call(), key)));
  answers.push(await taken(call(), key));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await requests()).toBe(before + 1);
  expect(await take({ ...call(), title: 'Another' }, key)).toMatchObject({
    fields: { issues: [{ path: 'idempotencyKey', code: 'idempotencyKey.reused' }] },
  });
});

test('what is refused leaves nothing, not even a gap in the numbers', async () => {
  const { number } = await taken(call());
  const before = await requests();
  expect(await take({ ...call(), faultCode: 'NO_SUCH_FAULT' })).toMatchObject({ type: 'InvalidInputError' });
  expect(await take({ ...call(), customerId: world.ids.otherCustomer })).toMatchObject({ type: 'NotFoundError' });
  expect(await requests()).toBe(before);
  const next = await taken(call());
  expect(Number(next.number.slice(-6))).toBe(Number(number.slice(-6)) + 1);
});

test('whoever repeats is answered as the first time, even where it would be refused by now', async () => {
  const key = `key-${uuidv7()}`;
  const { id } = await taken(call(), key);
  await world.write('update asset set customer_id = ? where id = ?', world.ids.otherCustomer, world.ids.asset);
  try {
    expect(await take(call())).toMatchObject({ type: 'NotFoundError' });
    expect((await taken(call(), key)).id).toBe(id);
  } finally {
    await world.write('update asset set customer_id = ? where id = ?', world.ids.customer, world.ids.asset);
  }
});

test('a customer enters nothing for the unit of somebody else', async () => {
  expect(await take(call(), undefined, world.otherCustomer())).toMatchObject({ type: 'NotFoundError' });
});
