/* oxlint-disable typescript/no-explicit-any -- answers of whatever a test asks for */
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
import { checkWork, acceptWork, sendLetter } from '../../acceptance/index.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { askAboutSolution } from '../commands/ask-about-solution.js';
import { askInspection, recordInspection } from '../commands/inspect-quality.js';
import { openInspectionPaper } from '../commands/open-inspection-paper.js';
import { Yard } from '../commands/solutions.test-kit.js';
import { draftSolution } from '../commands/draft-solution.js';
import { PLAN } from '../commands/solutions.test-kit.js';

const WALLED = [
  'solution',
  'solution_question',
  'quality_inspection',
  'inspection_paper_look',
  'internal_acceptance',
  'letter',
];
let yard: Yard;
let schema: GraphQLSchema;
let request: string;
let sent: string;
let draft: string;
let paper: string;
let unchecked: string[];
let statements = 0;

beforeAll(async () => {
  yard = await Yard.open();
  schema = await buildSchema();
  const { world } = yard;
  request = await yard.problem();
  sent = await yard.sent(request);
  await world.does(world.customer(), askAboutSolution, { ...(await yard.step(sent)), question: '多久？' });
  await world.does(world.customer(), askInspection, {
    ...(await yard.seen(request)),
    body: '检测中心',
    matter: '裂缝的原因',
  });
  const [asked] = await world.rows('select id, version from quality_inspection');
  const { id: inspectionId, version } = asked as { id: string; version: number };
  await world.does(yard.as('quality'), recordInspection, {
    inspectionId,
    version,
    ruling: 'FOR_COMPANY',
    finding: '养护不足',
    ruledOn: '2026-11-01',
    fileId: (paper = await yard.uploaded('quality')),
  });
  await world.does(world.customer(), openInspectionPaper, { inspectionId });
  await yard.agree(sent);
  draft = await world.does(yard.as('engineer'), draftSolution, { ...PLAN, ...(await yard.seen(request)) });
  await world.does(yard.as('engineer'), sendLetter, {
    ...(await yard.seen(request)),
    cause: '养护',
    remedy: '灌浆',
    result: '合格',
  });
  await world.does(yard.as('engineer'), resolveRequest, { ...(await yard.seen(request)), text: '已修补' });
  await world.does(world.customer(), acceptWork, await yard.seen(request));
  ({ allowedActions: unchecked } = (await ask(agent(), STEPS, of(request))).request);
  const checks = ['QUALITY', 'RECORDS', 'SATISFACTION'].map((name) => ({ name, passed: true }));
  await world.does(yard.as('quality'), checkWork, { ...(await yard.seen(request)), checks });
});
afterAll(() => yard.world.close());

async function ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
  const { world } = yard;
  const files = { urlOf: () => '', paperUrl: () => '', letterUrl: (...of: string[]) => of.at(-1) } as unknown;
  const run = readStatementsOn(world.database.pool, sessionOf);
  const read = new Reader(actor, (...statement) => {
    statements += 1;
    return run(...statement);
  });
  const contextValue = Object.assign(worldContext(world, actor, { files: files as House['files'] }), { read });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors) throw errors[0]!;
  return data as Record<string, any>;
}

const EVERYTHING = `query ($id: ID!) { request(id: $id) {
  ownChecks { name } internalAcceptances { round passed checks { name passed label { en } } }
  solutions { id round state expectedCostMinor total { amountMinor } lines { code } preparedBy { id } allowedActions
    approvals { state steps { posts { name verdict } } } questions { question answer } }
  inspections { body ruling paperType paperLooks { by { id } byCustomer } } letters { number cause papers { language url } } } }`;
const STEPS = 'query ($id: ID!) { request(id: $id) { allowedActions } }';
const agent = (): Actor => ({ ...yard.as('engineer'), roles: ['AGENT'] });
const of = (id: string) => ({ id: encodeGlobalId('ServiceRequest', id) });

test('the customer sees what was sent to them, without what it costs the company, who agreed and what is being prepared', async () => {
  const { request: seen } = await ask(yard.world.customer(), EVERYTHING, of(request));
  expect(seen.solutions).toMatchObject([
    {
      round: 1,
      state: 'AGREED',
      expectedCostMinor: null,
      total: { amountMinor: '0' },
      approvals: [],
      questions: [{ question: '多久？', answer: null }],
      allowedActions: [],
    },
  ]);
  expect(seen).toMatchObject({
    ownChecks: [],
    internalAcceptances: [],
    inspections: [{ body: '检测中心', ruling: 'FOR_COMPANY', paperType: 'application/pdf', paperLooks: [] }],
    letters: [
      {
        number: 'W-2026-000001',
        papers: [
          { language: 'zh-CN', url: 'zh-CN' },
          { language: 'en', url: 'en' },
        ],
      },
    ],
  });
});

test('staff read all of a request’s offers, their approvals and the company’s own check in one statement', async () => {
  statements = 0;
  const { request: seen } = await ask(yard.as('engineer'), EVERYTHING, of(request));
  expect(statements).toBe(1);
  expect(seen.solutions).toMatchObject([
    {
      state: 'AGREED',
      expectedCostMinor: '260000',
      approvals: [{ state: 'APPROVED', steps: [{ posts: [{ name: 'SERVICE_HEAD', verdict: 'APPROVED' }] }, {}] }],
    },
    { round: 2, state: 'DRAFT', allowedActions: ['REVISE', 'SUBMIT', 'WITHDRAW'] },
  ]);
  expect(seen.inspections).toMatchObject([{ paperLooks: [{ by: null, byCustomer: true }] }]);
  expect(seen.ownChecks.map(({ name }: { name: string }) => name)).toEqual(['QUALITY', 'RECORDS', 'SATISFACTION']);
  expect(seen.internalAcceptances).toMatchObject([{ round: 1, passed: true }]);
});

test('what is accepted is filed away once the company’s own check has passed, and not offered to be before', async () => {
  expect(unchecked).not.toContain('CLOSE');
  expect((await ask(agent(), STEPS, of(request))).request.allowedActions).toContain('CLOSE');
});

test('a neighbour, another customer and a partner see nothing of it, through either wall', async () => {
  const { world } = yard;
  const neighbour: Actor = { ...yard.as('head'), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const partner = world.partnerProgram('requests:read');
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  const table = async (name: string, column = 'id') =>
    (await world.rows(`select ${column} as id from ${name} limit 1`))[0]!.id as string;
  const ids = [
    encodeGlobalId('Solution', sent),
    encodeGlobalId('Solution', draft),
    encodeGlobalId('SolutionQuestion', await table('solution_question')),
    encodeGlobalId('QualityInspection', await table('quality_inspection')),
    encodeGlobalId('InspectionPaperLook', await table('inspection_paper_look')),
    encodeGlobalId('File', paper),
    encodeGlobalId('InternalAcceptance', await table('internal_acceptance')),
    encodeGlobalId('Letter', await table('letter')),
  ];
  for (const actor of [neighbour, world.otherCustomer(), partner])
    for (const id of ids) expect([id, await ask(actor, node, { id })]).toEqual([id, { node: null }]);
  const { request: asPartner } = await ask(partner, EVERYTHING, of(request));
  expect(asPartner).toMatchObject({ solutions: [], inspections: [], letters: [], internalAcceptances: [] });
  // With the application's own rules out of the way.
  for (const actor of [neighbour, world.otherCustomer(), partner])
    for (const name of WALLED) {
      const rows = await world.database
        .entityManagerFor(actor)
        .transactional((em) => em.execute<{ id: string }[]>(`select id from ${name}`));
      expect([name, rows]).toEqual([name, []]);
    }
  const own = async (name: string) =>
    (
      await world.database
        .entityManagerFor(world.customer())
        .transactional((em) => em.execute<{ id: string }[]>(`select id from ${name}`))
    ).map(({ id }) => id);
  expect(await own('solution')).toEqual([sent]);
  expect(await own('internal_acceptance')).toEqual([]);
  // What the body wrote is opened on the record alone: neither the look nor the file's row is theirs.
  expect(await own('inspection_paper_look')).toEqual([]);
  expect(await own('file')).toEqual([]);
  expect((await ask(world.customer(), node, { id: encodeGlobalId('File', paper) })).node).toBeNull();
  expect((await ask(yard.as('engineer'), node, { id: encodeGlobalId('File', paper) })).node).toBeNull();
});
