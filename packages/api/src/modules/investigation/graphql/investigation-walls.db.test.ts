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
import { addTripCost } from '../commands/add-trip-cost.js';
import { holdPanel } from '../commands/hold-panel.js';
import { openEvidence } from '../commands/open-evidence.js';
import { orderStop } from '../commands/order-stop.js';
import { recordEvidence } from '../commands/record-evidence.js';
import { recordInterview } from '../commands/record-interview.js';
import { saveCauseLeaf } from '../commands/save-cause-leaf.js';
import { scheduleSurvey } from '../commands/schedule-survey.js';
import { stateFinding } from '../commands/state-finding.js';
import { annotateEvidence } from '../commands/annotate-evidence.js';
import { Works } from '../testing/works.test-kit.js';

const INSIDE = [
  'investigation_member',
  'checklist_run',
  'interview',
  'panel_meeting',
  'cause_leaf',
  'finding',
  'trip_cost',
  'evidence',
  'evidence_annotation',
  'evidence_look',
  'stop_order',
];

let works: Works;
let schema: GraphQLSchema;
let request: string;
let investigation: string;
let evidence: string;
beforeAll(async () => {
  works = await Works.open();
  schema = await buildSchema();
  const { world } = works;
  request = await works.beam();
  investigation = await works.look(request);
  await works.team(investigation);
  const startsAt = new Date(world.now.getTime() + 3_600_000);
  const endsAt = new Date(world.now.getTime() + 7_200_000);
  const engineer = works.as('engineer');
  await world.does(engineer, scheduleSurvey, { ...(await works.seen(investigation)), startsAt, endsAt, bring: '图纸' });
  await works.checks(request, 'before-survey', 'APPOINTMENT TOOLS');
  const held = { investigationId: investigation, heldAt: world.now };
  await world.does(engineer, recordInterview, { ...held, person: '赵工', capacity: '养护', said: '三天' });
  await world.does(engineer, holdPanel, { ...held, question: '问', minutes: '答', memberIds: [works.id('quality')] });
  const amount = { amountMinor: 100, currency: 'CNY' };
  await world.does(engineer, addTripCost, {
    investigationId: investigation,
    kind: 'TRAVEL',
    onDay: '2026-11-02',
    amount,
  });
  const label = { 'zh-CN': '养护不足', en: 'Cured too short' };
  const leafId = await world.does(engineer, saveCauseLeaf, {
    family: 'PRODUCTION',
    code: 'CURED',
    label,
    retired: false,
  });
  const finding = {
    family: 'PRODUCTION' as const,
    leafId,
    nature: '养护',
    degree: 'ORDINARY',
    responsibleUnits: ['SERVICE'],
  };
  await world.does(engineer, stateFinding, { ...(await works.seen(investigation)), ...finding });
  evidence = await world.does(engineer, recordEvidence, {
    requestId: request,
    kind: 'PHOTO',
    title: '裂缝',
    takenAt: world.now,
    fileId: await works.sent('engineer'),
  });
  await world.does(engineer, openEvidence, { evidenceIds: [evidence], purpose: '看' });
  await world.does(engineer, annotateEvidence, { evidenceId: evidence, text: '注', marks: [] });
  await world.does(engineer, orderStop, { requestId: request, description: '裂缝' });
});
afterAll(() => works.world.close());

const WHOLE = `query ($id: ID!) { request(id: $id) {
  complainedOf { displayName } investigationForm { degrees { name } checklists { name items { name } } stopGrounds { name } }
  investigation { number state purpose recommendation costTotals allowedActions members { role account { displayName } }
    teamApproval { state } surveys { state bring } interviews { person said } panelMeetings { minutes members { displayName } }
    findings { nature standing leaf { code } } costs { amount { amountMinor } } }
  evidence { title sha256 contentType lookCount looks { purpose } annotations { text } custodyUrl }
  checklistRuns { checklist passed answers } stopOrders { ground place description viewerMayLift } } }`;

let statements = 0;
function contextOf(actor: Actor) {
  const { world } = works;
  const files = { urlOf: () => '/files/x', paperUrl: () => '/papers/x' } as unknown as House['files'];
  const run = readStatementsOn(world.database.pool, sessionOf);
  const read = new Reader(actor, (...statement) => {
    statements += 1;
    return run(...statement);
  });
  return Object.assign(worldContext(world, actor, { files }), { read });
}
const ask = (actor: Actor, source: string, variables: Record<string, unknown> = {}) =>
  askWorld(schema, contextOf(actor), source, variables);

test('whoever investigates reads all of it in one statement, beside the policy that names the choices', async () => {
  const id = encodeGlobalId('ServiceRequest', request);
  await ask(works.as('engineer'), WHOLE, { id });
  statements = 0;
  const { request: seen } = await ask(works.as('engineer'), WHOLE, { id });
  expect(statements).toBe(1);
  expect(seen).toMatchObject({
    investigationForm: { checklists: [{ name: 'before-survey' }, { name: 'survey' }, { name: 'guidance' }] },
    investigation: {
      state: 'OPEN',
      purpose: '裂缝的原因',
      costTotals: [{ amountMinor: '100', currency: 'CNY' }],
      teamApproval: { state: 'APPROVED' },
      interviews: [{ person: '赵工' }],
      findings: [{ nature: '养护', standing: true, leaf: { code: 'CURED' } }],
    },
    evidence: [{ contentType: 'image/jpeg', lookCount: 1, looks: [{ purpose: '看' }], annotations: [{ text: '注' }] }],
    stopOrders: [{ ground: 'QUALITY_PROBLEM', viewerMayLift: false }],
  });
  const { request: others } = await ask(works.as('agent'), WHOLE, { id });
  expect(others.investigation.interviews[0].person).not.toBe('赵工');
});

test('the customer reads that it is looked into and when somebody comes, and nothing of how', async () => {
  const { request: seen } = await ask(works.world.customer(), WHOLE, { id: encodeGlobalId('ServiceRequest', request) });
  expect(seen).toEqual({
    complainedOf: [],
    investigationForm: null,
    investigation: {
      number: expect.any(String),
      state: 'OPEN',
      purpose: null,
      recommendation: null,
      costTotals: [],
      allowedActions: [],
      members: [],
      teamApproval: null,
      surveys: [{ state: 'SCHEDULED', bring: '图纸' }],
      interviews: [],
      panelMeetings: [],
      findings: [],
      costs: [],
    },
    evidence: [],
    checklistRuns: [],
    stopOrders: [],
  });
});

test('a neighbour, another customer and a partner find none of it by its ids, through either wall', async () => {
  const { world } = works;
  const neighbour: Actor = { ...works.as('engineer'), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  const [fileRow] = await world.rows('select file_id from evidence where id = $1', evidence);
  const ids = [
    encodeGlobalId('Investigation', investigation),
    encodeGlobalId('Evidence', evidence),
    encodeGlobalId('File', fileRow!['file_id']),
  ];
  for (const actor of [neighbour, world.otherCustomer()])
    for (const id of ids) expect([id, (await ask(actor, node, { id })).node]).toEqual([id, null]);
  // The partner the unit came through follows that it is looked into, as the customer does, and no more.
  const partner = world.partnerProgram('requests:read');
  expect((await ask(partner, node, { id: ids[0] })).node).toEqual({ id: ids[0] });
  for (const id of ids.slice(1)) expect([id, (await ask(partner, node, { id })).node]).toEqual([id, null]);
  // Its own people reach the file by opening it alone.
  expect((await ask(works.as('engineer'), node, { id: ids[2] })).node).toBe(null);
  // With the application's own rules out of the way.
  const rows = (actor: Actor, table: string) =>
    world.database.entityManagerFor(actor).transactional((em) => em.execute(`select id from ${table}`));
  for (const table of [...INSIDE, 'investigation', 'survey'])
    for (const actor of [neighbour, world.otherCustomer()])
      expect([table, await rows(actor, table)]).toEqual([table, []]);
  for (const table of INSIDE)
    for (const actor of [world.customer(), world.partnerProgram('requests:read')])
      expect([table, await rows(actor, table)]).toEqual([table, []]);
  expect(await rows(world.customer(), 'survey')).toHaveLength(1);
  expect(await rows(world.customer(), `file where purpose = 'EVIDENCE'`)).toEqual([]);
});
