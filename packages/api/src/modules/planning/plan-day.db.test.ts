/* oxlint-disable typescript/no-explicit-any -- answers of whatever a test asks for */
import { graphql, type GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { encodeGlobalId, uuidOf } from '@aftercare/schema';
import { buildSchema } from '../../app/build-schema.js';
import type { Actor } from '../../kernel/actor.js';
import { solveRoutes } from '../../kernel/routing/index.js';
import { worldContext } from '../../testing/world-api.js';
import { acceptVisit } from '../visits/commands/accept-visit.js';
import { FieldWork } from '../visits/testing/field-work.test-kit.js';
import { runPlans, peopleOfDay } from './index.js';
import type { Solve } from './jobs/solve.js';

let field: FieldWork;
let schema: GraphQLSchema;
beforeAll(async () => {
  field = await FieldWork.open('P16');
  schema = await buildSchema();
  await field.write('update site set latitude = 30.27, longitude = 120.13');
  await field.world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'other', '{}', 'Asia/Shanghai', 'CNY')`,
    [OTHER],
  );
});
afterAll(() => field.close());
beforeEach(() => field.world.pass(1));

const OTHER = uuidv7();
const DAY = '2026-11-02';
const dispatcher = () => field.dispatcher();
const stranger = (): Actor => ({ ...dispatcher(), organizationId: OTHER });

async function ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
  const contextValue = worldContext(field.world, actor);
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  const unexpected = errors?.find(({ extensions }) => !extensions['code']);
  if (unexpected) throw unexpected.originalError ?? unexpected;
  return { data: data as Record<string, any>, codes: errors?.map(({ extensions }) => extensions['code']) ?? [] };
}

const PLAN = `id version day state progress viewerCanStop viewerCanApply viewerCanUndo
  totals { before { visits unserved } after { visits unserved travelMinutes } }
  choices { id state startsAt travelMinutes technician { name } nextTechnician { name } fromTechnician { name }
    request { id } reasons { en } refusal { en } appliedVisit { id state } }`;
const ERRORS = `... on UserError { code } ... on InvalidInputError { issues { path code } }`;
const does = async (name: string, input: object, actor = dispatcher(), key = `key-${uuidv7()}`) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on DayPlanSuccess { plan { ${PLAN} } } ${ERRORS} } }`;
  const { data, codes } = await ask(actor, source, { input: { idempotencyKey: key, ...input } });
  return codes.length ? { codes } : (data[name].plan ?? data[name]);
};
const read = async (id: string, actor = dispatcher()) =>
  (await ask(actor, `query ($id: ID!) { dayPlan(id: $id) { ${PLAN} } }`, { id })).data.dayPlan;

const solve: Solve = async (problem, { seed }) =>
  solveRoutes(problem, { seed, shouldStop: ({ iterations }) => iterations >= 200 });
const work = () =>
  runPlans({
    contextOf: () => field.world.context(field.world.system()),
    policies: field.world.policies,
    people: peopleOfDay(field.world.personalData, field.world.policies),
    solve,
    closing: () => false,
    onFailure: (error) => {
      throw error;
    },
  });
const planned = async (input: object = {}) => {
  const { id } = await does('planDay', { day: DAY, moves: true, seed: 7, ...input });
  await work();
  return read(id);
};
const visitsOf = (requestId: string) =>
  field.world.rows('select id, state, technician_id from visit where request_id = $1 order by created_at', requestId);
const uuid = (id: string) => uuidOf('ServiceRequest', id)!;

test('a day is planned, looked at, applied as far as it still can be, and taken back', async () => {
  await field.hire('陈师傅');
  const requests = [await field.leak(), await field.leak(), await field.leak()];
  const plan = await planned();
  expect(plan).toMatchObject({ day: DAY, state: 'READY', progress: 100, viewerCanApply: true, viewerCanUndo: false });
  expect(plan.totals).toMatchObject({ before: { visits: 0, unserved: 3 }, after: { visits: 3, unserved: 0 } });
  expect(plan.choices.map(({ request }: any) => uuid(request.id)).toSorted()).toEqual(requests.toSorted());
  expect(plan.choices[0]).toMatchObject({
    state: 'PROPOSED',
    reasons: expect.arrayContaining([{ en: expect.stringMatching(/on the road/) }]),
  });
  expect(await visitsOf(requests[0]!)).toEqual([]);

  const [first, second, third] = plan.choices;
  await field.send(uuid(second.request.id), field.plan(undefined, 600));
  const input = { planId: plan.id, version: plan.version, choiceIds: [first.id, second.id] };
  const key = `key-${uuidv7()}`;
  const applied = await does('applyPlan', input, dispatcher(), key);
  expect(applied).toMatchObject({ state: 'APPLIED', viewerCanUndo: true });
  const became = Object.fromEntries(applied.choices.map((one: any) => [one.id, one]));
  expect(became[first.id]).toMatchObject({ state: 'APPLIED', appliedVisit: { state: 'OFFERED' } });
  expect(became[second.id]).toMatchObject({
    state: 'REFUSED',
    refusal: { en: expect.stringMatching(/^This is not possible in the present state/) },
  });
  expect(became[third.id]).toMatchObject({ state: 'NOT_WANTED' });
  expect(await visitsOf(uuid(third.request.id))).toEqual([]);
  expect(await does('applyPlan', input, dispatcher(), key)).toMatchObject({ state: 'APPLIED' });
  expect(await visitsOf(uuid(first.request.id))).toHaveLength(1);

  const undone = await does('undoPlan', { planId: plan.id, version: applied.version });
  expect(undone).toMatchObject({ state: 'UNDONE', viewerCanUndo: false });
  expect(await visitsOf(uuid(first.request.id))).toMatchObject([{ state: 'CANCELLED' }]);
  expect(await field.world.request(uuid(first.request.id))).toMatchObject({ state: 'PLANNED', technician_id: null });
});

test('somebody is out: what is theirs goes to another at its time, and cannot be taken back once accepted', async () => {
  const { technician } = field.world.ids;
  await field.write('update visit set state = ? where state = ?', 'CANCELLED', 'OFFERED');
  await field.write(`update service_request set closed_at = now()`);
  const requestId = await field.leak();
  const visitId = await field.send(requestId, field.plan(technician, 300));
  const out = { technicianId: encodeGlobalId('Technician', technician), from: field.world.now.toISOString() };
  const plan = await planned({ out });
  expect(plan.choices).toMatchObject([
    {
      state: 'PROPOSED',
      technician: { name: '陈师傅' },
      fromTechnician: { name: '李师傅' },
      reasons: expect.arrayContaining([{ en: 'Same time' }]),
    },
  ]);
  const applied = await does('applyPlan', { planId: plan.id, version: plan.version });
  expect(applied.choices).toMatchObject([{ state: 'APPLIED' }]);
  const [moved] = await visitsOf(requestId);
  expect(moved).toMatchObject({ id: visitId, state: 'OFFERED' });
  const theirs = { ...field.technician(), technicianId: moved!['technician_id'] };
  await field.world.does(theirs, acceptVisit, { visitId, version: (await field.visit(visitId)).version });
  const undone = await does('undoPlan', { planId: plan.id, version: applied.version });
  expect(undone.choices).toMatchObject([
    { state: 'KEPT', refusal: { en: expect.stringContaining('Somebody changed this') } },
  ]);
});

test('a search is ended by whoever watches, and the best so far is what it proposes', async () => {
  const { id } = await does('planDay', { day: DAY, moves: false });
  expect(await does('stopPlan', { planId: id })).toMatchObject({ state: 'ASKED', viewerCanStop: false });
  await work();
  expect(await read(id)).toMatchObject({ state: 'READY' });
  expect(await does('stopPlan', { planId: id })).toMatchObject({ __typename: 'IllegalTransitionError' });
});

test('days gone by and too far ahead are refused; who does not plan is told so, and nobody elsewhere sees a plan', async () => {
  expect(await does('planDay', { day: '2026-11-01', moves: true })).toMatchObject({
    issues: [{ path: 'day', code: 'planning.dayOver' }],
  });
  expect(await does('planDay', { day: '2027-02-01', moves: true })).toMatchObject({
    issues: [{ code: 'planning.dayTooFar' }],
  });
  expect(await does('planDay', { day: DAY, moves: true }, field.world.staff('AGENT'))).toEqual({
    codes: ['FORBIDDEN'],
  });
  expect(await does('planDay', { day: DAY, moves: true }, field.technician())).toEqual({ codes: ['FORBIDDEN'] });
  const { id, version } = await planned();
  expect(await read(id, stranger())).toBeNull();
  expect(await does('applyPlan', { planId: id, version }, stranger())).toMatchObject({ __typename: 'NotFoundError' });
  const technicianIds = [encodeGlobalId('Technician', field.world.ids.technician)];
  expect(await does('planDay', { day: DAY, moves: true, technicianIds }, stranger())).toMatchObject({
    __typename: 'NotFoundError',
  });
});
