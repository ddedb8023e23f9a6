import { encodeGlobalId } from '@aftercare/schema';
import type { GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../app/build-schema.js';
import type { House } from '../../../app/context.js';
import type { Actor } from '../../../kernel/actor.js';
import { sessionOf } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { askWorld, worldContext } from '../../../testing/world-api.js';
import { receiveDeposit } from '../commands/deposit-money.js';
import { inspectSite } from '../commands/inspect-site.js';
import { recordViolation } from '../commands/record-violation.js';
import { reportAccident } from '../commands/report-accident.js';
import { stopAdmission } from '../commands/stop-admission.js';
import { Plant } from '../testing/plant.test-kit.js';

const TABLES = [
  'admission',
  'admission_paper',
  'admission_education',
  'admission_inspection',
  'admission_violation',
  'admission_stop',
  'admission_accident',
  'deposit_movement',
];

let plant: Plant;
let schema: GraphQLSchema;
let ours: string;
let theirs: string;
let statements = 0;
beforeAll(async () => {
  plant = await Plant.open();
  schema = await buildSchema();
  const { world } = plant;
  ours = await plant.admit();
  theirs = await plant.register({ technicianId: null, name: '何强', firm: '江南安装' });
  const money = { firm: '江南安装', amountMinor: 100, method: 'TRANSFER' as const, reason: '押金' };
  await world.does(plant.as('finance'), receiveDeposit, money);
  const answers = ['PAPERS', 'CONDUCT', 'SITE'].map((item) => ({ item, passed: true, note: null }));
  const safety = plant.as('safety');
  await world.does(safety, inspectSite, { ...(await plant.seen(ours)), round: 'site-inspection', answers });
  const violation = { what: '未戴安全帽', onDay: '2026-11-02', amountMinor: 100 };
  await world.does(safety, recordViolation, { ...(await plant.seen(ours)), ...violation });
  const accident = { happenedAt: world.now, what: '扭伤', reportedAs: 'OWN_FIRM' as const };
  await world.does(plant.as('host'), reportAccident, { ...(await plant.seen(ours)), ...accident });
  const stop = { ground: 'MISSING_PAPER', description: '缺证' };
  await world.does(safety, stopAdmission, { ...(await plant.seen(ours)), ...stop });
});
afterAll(() => plant.world.close());

const WHOLE = `query ($id: ID!) { admission(id: $id) {
  number state stopped name class { name label { zhCN } } department { name } missing { need name } allowedActions
  papers { paper { name label { en } } copies files { id } } education { level { name } trainer }
  inspections { passed round { label { en } } answers { item { name } passed } } stops { ground { name } liftedAt }
  violations { what department { name } amount { amountMinor } draws { id } }
  accidents { what reportedAs outcomeOverdue outcomeByDepartment { name } } approvals { state admission { number } } } }`;

const ask = (actor: Actor, source: string, variables: Record<string, unknown> = {}) => {
  const { world } = plant;
  const files = { urlOf: () => '/files/x', paperUrl: () => '/papers/x' } as unknown as House['files'];
  const run = readStatementsOn(world.database.pool, sessionOf);
  const read = new Reader(actor, (...statement) => {
    statements += 1;
    return run(...statement);
  });
  return askWorld(schema, Object.assign(worldContext(world, actor, { files }), { read }), source, variables);
};

test('safety reads all of a file in one statement beside the policy, in words, with what it may do', async () => {
  const id = encodeGlobalId('Admission', ours);
  await ask(plant.as('safety'), WHOLE, { id });
  statements = 0;
  const { admission } = await ask(plant.as('safety'), WHOLE, { id });
  expect(statements).toBe(1);
  expect(admission).toMatchObject({
    state: 'ADMITTED',
    stopped: true,
    name: null,
    class: { label: { zhCN: '售后服务人员' } },
    missing: [],
    papers: [{ paper: { label: { en: 'Safety clause in the contract' } } }, {}, { copies: 2 }],
    education: [{ trainer: '孙教员' }, {}, {}],
    inspections: [{ passed: true, answers: [{}, {}, {}] }],
    stops: [{ ground: { name: 'MISSING_PAPER' }, liftedAt: null }],
    violations: [{ department: { name: 'HOST' }, amount: { amountMinor: '100' } }],
    accidents: [{ reportedAs: 'OWN_FIRM', outcomeByDepartment: { name: 'HOST' } }],
    approvals: [{ state: 'APPROVED' }],
  });
  expect(admission.allowedActions).toContain('LIFT');
  expect(admission.allowedActions).not.toContain('STOP');
});

test('a technician reads their own file, nobody else’s, and no deposit', async () => {
  const technician = plant.world.technician();
  const { admissions } = await ask(technician, 'query { admissions { nodes { id allowedActions } } }');
  expect(admissions.nodes).toEqual([{ id: encodeGlobalId('Admission', ours), allowedActions: [] }]);
  const other = await ask(technician, WHOLE, { id: encodeGlobalId('Admission', theirs) });
  expect(other.admission).toBeNull();
  const { education } = (await ask(technician, WHOLE, { id: encodeGlobalId('Admission', ours) })).admission;
  expect(education[0].trainer).not.toBe('孙教员');
  await expect(ask(technician, 'query { depositAccounts { firm } }')).rejects.toThrow(/FORBIDDEN|may not/);
});

test('a firm’s people are kept sealed and read whole in the office', async () => {
  expect((await ask(plant.as('host'), WHOLE, { id: encodeGlobalId('Admission', theirs) })).admission.name).toBe('何强');
});

test('customers, partners and a neighbour find none of it, through either wall', async () => {
  const { world } = plant;
  const neighbour: Actor = { ...plant.as('safety'), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const outsiders = [world.customer(), world.partnerProgram('requests:read'), neighbour];
  const rows = await world.rows('select id from deposit_movement');
  const ids = [encodeGlobalId('Admission', ours), encodeGlobalId('DepositMovement', rows[0]!['id'])];
  for (const actor of outsiders)
    for (const id of ids)
      expect((await ask(actor, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
  // With the application's own rules out of the way.
  for (const table of TABLES)
    for (const actor of outsiders) {
      const em = world.database.entityManagerFor(actor);
      const seen = await em.transactional((inside) => inside.execute(`select id from ${table}`));
      expect([table, actor.kind, seen]).toEqual([table, actor.kind, []]);
    }
});
