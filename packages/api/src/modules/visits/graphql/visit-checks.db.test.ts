import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../app/build-schema.js';
import type { Actor } from '../../../kernel/actor.js';
import { sessionOf } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { askWorld, worldContext } from '../../../testing/world-api.js';
import { askApi, type Api } from '../testing/ask-api.test-kit.js';
import { FieldWork } from '../testing/field-work.test-kit.js';
import { withSafety } from '../testing/with-safety.js';

let field: FieldWork;
let mutate: Api['mutate'];
let ask: Api['ask'];
let visitId: string;
let at: { visitId: string };
beforeAll(async () => {
  field = await FieldWork.open('P16', withSafety);
  ({ mutate, ask } = await askApi(field));
  visitId = await field.send(await field.leak());
  at = { visitId: encodeGlobalId('Visit', visitId) };
});
afterAll(() => field.close());

const step = async (name: string, more: object = {}, actor = field.technician()) =>
  mutate(actor, name, { ...at, version: (await field.visit(visitId)).version, ...more });
const check = (checklist: string, item: string, passed: boolean) =>
  mutate(field.technician(), 'checkAtVisit', {
    ...at,
    checklist,
    answers: [{ item, passed, note: passed ? null : '没有' }],
    happenedAt: field.world.now.toISOString(),
  });
const write = (actor: Actor, record: string, names: readonly string[]) =>
  mutate(actor, 'writeVisitRecord', { ...at, record, states: names.map((name) => ({ name, text: ` ${name} 一 ` })) });
const codes = (answer: { issues?: { path: string; code: string }[] }) =>
  answer.issues?.map(({ path, code }) => `${path} ${code}`);

test('what the policy wants before work holds the work up, and what failed stops it', async () => {
  for (const name of ['acceptVisit', 'departForVisit', 'arriveAtVisit']) await step(name);
  expect(codes(await step('startWork'))).toEqual([
    'checklist investigation.checkFirst',
    'records.pre-shift-talk visit.formFirst',
  ]);
  expect(codes(await write(field.technician(), 'pre-shift-talk', ['TOPICS']))).toEqual(['states.ATTENDEES required']);
  expect((await write(field.technician(), 'pre-shift-talk', ['TOPICS', 'ATTENDEES'])).__typename).toBe('VisitSuccess');
  expect((await check('entry', 'HELMET', false)).visit).toMatchObject({ state: 'STOPPED' });
  expect(codes(await step('startWork'))).toEqual(['visitId visit.workStopped']);
  await field.write('update stop_order set lifted_at = now(), lift_reason = ?, lifted_by_id = by_id', '已整改');
  expect(codes(await step('startWork'))).toEqual(['checklist investigation.putRightFirst']);
  await check('entry', 'HELMET', true);
  expect((await step('startWork')).visit).toMatchObject({ state: 'WORKING' });
});

test('work does not end as put right before its lists are in order and its travel is recorded', async () => {
  await step('recordVisit', { findings: '漏水', actions: '更换', parts: [] });
  const finish = () => step('finishVisit', { outcome: 'FIXED' });
  expect(codes(await finish())).toEqual(['checklist investigation.checkFirst', 'travelMinutes required']);
  await check('environment', 'WASTE', false);
  await step('recordVisit', { findings: '漏水', actions: '更换', parts: [], travelMinutes: 30 });
  expect(codes(await finish())).toEqual(['checklist investigation.putRightFirst']);
  await check('environment', 'WASTE', true);
  expect((await finish()).visit).toMatchObject({ state: 'DONE' });
});

test('what only the customer signs, only the customer fills in, and what is known nobody', async () => {
  expect(codes(await write(field.technician(), 'satisfaction-form', ['ATTITUDE']))).toEqual([
    'record visit.formByCustomer',
  ]);
  expect(codes(await write(field.technician(), 'service-report', []))).toEqual(['record visit.formKnown']);
  expect(codes(await write(field.world.customer(), 'pre-shift-talk', []))).toEqual(['record visit.formByTechnician']);
  expect((await write(field.world.otherCustomer(), 'satisfaction-form', ['ATTITUDE'])).__typename).toBe(
    'NotFoundError',
  );
  expect((await write(field.world.customer(), 'satisfaction-form', ['ATTITUDE'])).__typename).toBe('VisitSuccess');
});

const DAY = `{ visits(filter: { mine: true }, first: 30) { nodes {
  number version steppedAt readings { name withinBounds } records { name by holdsUp states { name text known } } expenses { kind }
  checklists { name before demanded holdsUp last { passed here by answers } } earlier { number findings reportUrl }
  secondVisit { parts } follows { number } beforePhotos { sentSha256 }
  request { number customer { name phone } site { address } consents { state } approvals { state } stopOrders { ground }
    clocks { key dueAt } asset { serial model { code components { code } } warranties { endsOn } } } } }
  priceItems { code } errorCodes { code } }`;

test('a day without a network is read at once: the visit, its checks, its unit and its customer', async () => {
  await ask(field.technician(), DAY);
  let statements = 0;
  const run = readStatementsOn(field.world.database.pool, sessionOf);
  const read = new Reader(field.technician(), (...statement) => {
    statements += 1;
    return run(...statement);
  });
  const context = Object.assign(worldContext(field.world, field.technician(), { files: field.files }), { read });
  const { visits } = await askWorld<{ visits: { nodes: Record<string, unknown>[] } }>(
    await buildSchema(),
    context,
    DAY,
  );
  expect(visits.nodes).toHaveLength(1);
  // One for each field at the root, and which policy is in force, for the warranties; what it says is kept.
  expect(statements).toBe(4);
  expect(visits.nodes[0]).toMatchObject({
    checklists: [
      { name: 'entry', before: 'START', demanded: true, holdsUp: false, last: { passed: true, here: true } },
      { name: 'environment', before: 'FINISH', holdsUp: false },
    ],
    records: [
      { name: 'pre-shift-talk', by: 'TECHNICIAN', states: [{ text: 'TOPICS 一', known: false }, {}] },
      { name: 'service-report', by: 'HOUSE', states: [{ text: '更换', known: true }, { text: '30 min' }] },
      { name: 'satisfaction-form', by: 'CUSTOMER' },
    ],
    request: { customer: { name: '王小芳' }, stopOrders: [{ ground: 'entry' }] },
  });
});

test('customers see the forms that are theirs and nothing of checks and money; neighbours nothing at all', async () => {
  const source = `{ visit(id: "${at.visitId}") { checklists { name } records { name } earlier { number } secondVisit { note } expenses { kind } } }`;
  const nothing = { checklists: [], earlier: [], secondVisit: null, expenses: [] };
  expect(await ask(field.world.customer(), source)).toEqual({
    visit: { ...nothing, records: [{ name: 'satisfaction-form' }] },
  });
  expect(await ask(field.world.otherCustomer(), source)).toEqual({ visit: null });
  const neighbour: Actor = { ...field.technician(), organizationId: uuidv7() };
  expect(await ask(neighbour, source)).toEqual({ visit: null });
  const rows = async (actor: Actor, table: string) =>
    field.world.database
      .entityManagerFor(actor)
      .transactional((em) => em.execute<object[]>(`select id from ${table}`).then(({ length }) => length));
  const partner = field.world.partnerProgram('requests:read');
  for (const [table, seen] of [
    ['visit_record', [2, 2, 0, 0, 0]],
    ['visit_expense', [0, 0, 0, 0, 0]],
  ] as const) {
    const actors = [field.technician(), field.world.customer(), field.world.otherCustomer(), neighbour, partner];
    expect(await Promise.all(actors.map((actor) => rows(actor, table)))).toEqual(seen);
  }
});

test('what a machine says is looked up by code, by words or by model, by the house alone', async () => {
  const { organizationId, ids } = field.world;
  await field.write(
    `insert into error_code (organization_id, id, product_id, code, module, meaning, remedy)
     select ?, ?, product_id, 'E1_5', '{"zh-CN":"水位","en":"Level"}', '{"zh-CN":"断开","en":"No signal"}', '{"zh-CN":"换","en":"Replace"}'
     from product_model limit 1`,
    organizationId,
    uuidv7(),
  );
  const look = async (args: string, actor = field.technician()) =>
    ((await ask(actor, `{ errorCodes${args} { code remedy { en } } }`)) as { errorCodes: object[] }).errorCodes;
  const found = [{ code: 'E1_5', remedy: { en: 'Replace' } }];
  expect(await look('')).toEqual(found);
  for (const words of ['e1_', '水位', 'no sig']) expect(await look(`(search: "${words}")`)).toEqual(found);
  for (const words of ['E1%5', 'E105']) expect(await look(`(search: "${words}")`)).toEqual([]);
  const [{ id }] = (await field.world.rows('select id from product_model limit 1')) as [{ id: string }];
  expect(await look(`(modelId: "${encodeGlobalId('ProductModel', id)}")`)).toEqual(found);
  expect(await look(`(modelId: "${encodeGlobalId('ProductModel', ids.technician)}")`)).toEqual([]);
  await expect(look('', field.world.customer())).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
