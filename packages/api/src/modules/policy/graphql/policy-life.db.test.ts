/* oxlint-disable typescript/no-explicit-any -- each answer is read by its own expectations */
import { encodeGlobalId } from '@aftercare/schema';
import type { GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../app/build-schema.js';
import type { Actor } from '../../../kernel/actor.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { askWorld, worldContext } from '../../../testing/world-api.js';

let world: ServiceWorld;
let schema: GraphQLSchema;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
  // The state of a version is read by the database's own clock.
  world.now = new Date();
  schema = await buildSchema();
});
afterAll(() => world.close());

const manager = () => world.staff('MANAGER');
const executive = () => ({ ...world.staff('EXECUTIVE'), accountId: world.ids.technicianAccount });
const supervisor = () => ({ ...world.staff('SUPERVISOR'), accountId: world.ids.supervisorAccount });
const inForce = () => encodeGlobalId('PolicyVersion', world.ids.policy);

const ask = (actor: Actor, source: string, variables?: Record<string, unknown>) =>
  askWorld(schema, worldContext(world, actor), source, variables);

async function step(actor: Actor, name: string, type: string, input: Record<string, unknown>): Promise<any> {
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
    ... on PolicyVersionSuccess { policyVersion { id number revision state allowedActions source
      basedOn { id } issues { line rule message { text } expected { text } } steps { step by { id } reason } } }
    ... on UserError { code } ... on InvalidInputError { issues { code message } } } }`;
  const data = await ask(actor, source, { input: { idempotencyKey: `key-${uuidv7()}`, ...input } });
  return data[name].policyVersion ?? data[name];
}
const seen = ({ id, revision }: any) => ({ policyVersionId: id, revision });

test('a version is drafted, put right, reviewed, approved and put in force, and each may see what they may do', async () => {
  const draft = await step(manager(), 'draftPolicyVersion', 'DraftPolicyVersionInput', {});
  expect(draft).toMatchObject({ number: 2, state: 'DRAFT', basedOn: { id: inForce() }, issues: [] });
  expect(draft.allowedActions).toEqual(['SAVE', 'WITHDRAW']);
  const wrong = draft.source.replace('lasts: 36 months', 'lasts: 36 moons');
  const saved = await step(manager(), 'savePolicyDraft', 'SavePolicyDraftInput', { ...seen(draft), source: wrong });
  expect(saved.issues[0]).toMatchObject({ rule: expect.stringContaining('lasts') });
  const line = wrong.split('\n')[saved.issues[0].line - 1];
  expect(line).toContain('36 moons');
  const { checkPolicySource } = await ask(manager(), 'query ($s: String!) { checkPolicySource(source: $s) { line } }', {
    s: wrong,
  });
  expect(checkPolicySource).toEqual(saved.issues.map((issue: any) => ({ line: issue.line })));
  const refused = await step(supervisor(), 'reviewPolicyVersion', 'PolicyStepInput', seen(saved));
  expect(refused).toMatchObject({ issues: [{ code: 'policyHasIssues', message: expect.stringContaining('1 thing') }] });
  const right = await step(manager(), 'savePolicyDraft', 'SavePolicyDraftInput', {
    ...seen(saved),
    source: draft.source.replace('lasts: 36 months', 'lasts: 48 months'),
  });
  const reviewed = await step(supervisor(), 'reviewPolicyVersion', 'PolicyStepInput', seen(right));
  const approved = await step(executive(), 'approvePolicyVersion', 'PolicyStepInput', seen(reviewed));
  const set = await step(manager(), 'putPolicyInForce', 'PutPolicyInForceInput', seen(approved));
  expect([reviewed.state, approved.state, set.state]).toEqual(['REVIEWED', 'APPROVED', 'APPROVED']);
  expect(set.allowedActions).toEqual(['PUT_IN_FORCE']);
  expect(set.steps.map((one: any) => one.step)).toEqual(['DRAFT', 'REVIEW', 'APPROVE', 'PUT_IN_FORCE']);

  const DIFF = `query ($from: ID!, $to: ID!) { policyDiff(from: $from, to: $to) { readable from { number } to { number }
    changes { kind section place { text } before { value { text } line } after { value { zhCN } clause } sentence { en } } } }`;
  const { policyDiff } = await ask(manager(), DIFF, { from: inForce(), to: set.id });
  expect(policyDiff).toMatchObject({ readable: true, from: { number: 1 }, to: { number: 2 } });
  expect(policyDiff.changes).toHaveLength(1);
  expect(policyDiff.changes[0].sentence.en).toMatch(/^Entitlement · Terms · .*36 months.* → .*48 months.* \(clause /);
});

test('the version in force is laid out for staff: clauses, parameters, and tables in words with clause and line', async () => {
  const READ = `query ($id: ID!) { policyVersion(id: $id) { state clauses { number text { zhCN } line } parameters { name value { text } }
    sections { key label { zhCN } waiting rules { key label { text } entries { label { text } value { text } }
      tables { path rows { number when { text } outcome { text } clause line } } } } } }`;
  const { policyVersion } = await ask(manager(), READ, { id: inForce() });
  expect(policyVersion.state).toBe('IN_FORCE');
  expect(policyVersion.clauses.length).toBeGreaterThan(10);
  expect(policyVersion.sections.map(({ key }: any) => key)).toContain('promises');
  const rows = policyVersion.sections.flatMap(({ rules }: any) =>
    rules.flatMap(({ tables }: any) => tables.flatMap((table: any) => table.rows)),
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.every(({ when, outcome, line }: any) => when.text && outcome.text && line > 1)).toBe(true);
});

test('customers read what binds them by its title alone, and know of no draft', async () => {
  const draft = await step(manager(), 'draftPolicyVersion', 'DraftPolicyVersionInput', {});
  const READ = `query ($id: ID!) { node(id: $id) { ... on PolicyVersion { code source clauses { number } sections { key } issues { line }
    steps { step } approvals { id } exceptions { id } acknowledgements { at } awaitedAcknowledgements { department } allowedActions } } }`;
  expect((await ask(world.customer(), READ, { id: draft.id })).node).toBeNull();
  expect((await ask(world.customer(), READ, { id: inForce() })).node).toEqual({
    code: 'P16',
    source: '',
    clauses: [],
    sections: [],
    issues: [],
    steps: [],
    approvals: [],
    exceptions: [],
    acknowledgements: [],
    awaitedAcknowledgements: [],
    allowedActions: [],
  });
});

test('departments are asked to acknowledge, and one of each is enough', async () => {
  const TO_DO = '{ policiesToAcknowledge { id } }';
  const AWAITED = `query ($id: ID!) { policyVersion(id: $id) { acknowledgements { department by { id } } awaitedAcknowledgements { department label { text } } } }`;
  const inDepartment = (department: string | null, id: string) =>
    world.write('update account set department = ? where id = ?', department, id);
  await inDepartment('SALES', world.ids.staffAccount);
  await inDepartment('SALES', world.ids.supervisorAccount);
  await inDepartment('REPAIR', world.ids.technicianAccount);
  const mine = async (actor: Actor) => (await ask(actor, TO_DO)).policiesToAcknowledge.map(({ id }: any) => id);
  expect(await mine(supervisor())).toContain(inForce());
  await step(manager(), 'acknowledgePolicy', 'AcknowledgePolicyInput', { policyVersionId: inForce() });
  expect(await mine(supervisor())).not.toContain(inForce());
  expect(await mine(executive())).toContain(inForce());
  const { policyVersion } = await ask(manager(), AWAITED, { id: inForce() });
  expect(policyVersion).toEqual({
    acknowledgements: [{ department: 'SALES', by: { id: encodeGlobalId('Account', world.ids.staffAccount) } }],
    awaitedAcknowledgements: [{ department: 'REPAIR', label: { text: 'REPAIR' } }],
  });
});
