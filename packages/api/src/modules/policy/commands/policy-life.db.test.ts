import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../../kernel/refusal.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { acknowledgePolicy } from './acknowledge-policy.js';
import { draftPolicyVersion } from './draft-policy-version.js';
import { approvePolicyVersion, reviewPolicyVersion } from './judge-policy-version.js';
import { putPolicyInForce } from './put-policy-in-force.js';
import { returnPolicyDraft } from './return-policy-draft.js';
import { savePolicyDraft } from './save-policy-draft.js';
import { withdrawPolicyDraft } from './withdraw-policy-draft.js';

let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
});
afterAll(() => world.close());

/** Whoever writes; the others in the chain are somebody else. */
const author = () => world.staff('MANAGER');
const supervisor = () => ({ ...world.staff('SUPERVISOR'), accountId: world.ids.supervisorAccount });
const executive = () => ({ ...world.staff('EXECUTIVE'), accountId: world.ids.technicianAccount });

const version = async (id: string) =>
  (await world.rows('select * from policy_version where id = $1', id))[0] as Record<string, never>;
const at = async (id: string) => ({ policyVersionId: id, revision: Number((await version(id))['revision']) });
const edited = async () =>
  String((await version(world.ids.policy))['source']).replace('zh-CN: 24 小时热线', 'zh-CN: 全天热线');

async function approved(): Promise<string> {
  const id = await world.does(author(), draftPolicyVersion, {});
  await world.does(supervisor(), reviewPolicyVersion, await at(id));
  await world.does(executive(), approvePolicyVersion, await at(id));
  return id;
}

/** @returns the version a request is bound to that is filed now */
async function boundNow(): Promise<string> {
  const id = await world.does(world.customer(), fileRequest, {
    kind: 'REPAIR',
    assetId: world.ids.asset,
    componentCode: 'TANK',
    faultCode: 'TANK_LEAK',
    title: '水箱漏水',
  });
  return (await world.request(id))['policy_version_id'];
}

const codes = (refused: unknown) =>
  refused instanceof Refusal ? (refused.fields['issues'] as { code: string }[]).map(({ code }) => code) : refused;

test('a draft begins as a copy of what is in force, with the next number', async () => {
  const id = await world.does(author(), draftPolicyVersion, {});
  const inForce = await version(world.ids.policy);
  expect(await version(id)).toMatchObject({
    code: 'P16',
    number: 2,
    state: 'DRAFT',
    source: inForce['source'],
    based_on_id: world.ids.policy,
    authors: [world.ids.staffAccount],
  });
});

test('a draft that is wrong is kept, and cannot be reviewed before it is put right', async () => {
  const id = await world.does(author(), draftPolicyVersion, {});
  const source = String((await version(id))['source']);
  const wrong = source.replace(/^policy: P16$/m, 'policy: P17');
  await world.does(author(), savePolicyDraft, { ...(await at(id)), source: wrong });
  expect(codes(await world.run(supervisor(), reviewPolicyVersion, await at(id)))).toEqual(['policyHasIssues']);
  await world.does(author(), savePolicyDraft, { ...(await at(id)), source });
  await world.does(supervisor(), reviewPolicyVersion, await at(id));
  expect(await version(id)).toMatchObject({ state: 'REVIEWED', source });
});

test('nobody reviews or approves what they wrote, also not what they only saved once', async () => {
  const id = await world.does(author(), draftPolicyVersion, {});
  expect(codes(await world.run(author(), reviewPolicyVersion, await at(id)))).toEqual(['ownDraft']);
  const helper = { ...world.staff('QUALITY', 'EXECUTIVE'), accountId: world.ids.technicianAccount };
  await world.does(helper, savePolicyDraft, { ...(await at(id)), source: await edited() });
  await world.does(supervisor(), reviewPolicyVersion, await at(id));
  expect(codes(await world.run(helper, approvePolicyVersion, await at(id)))).toEqual(['ownDraft']);
});

test('what others have changed since is not overwritten, and agents write no policies', async () => {
  const id = await world.does(author(), draftPolicyVersion, {});
  const stale = await at(id);
  await world.does(author(), savePolicyDraft, { ...stale, source: await edited() });
  expect(await world.run(author(), savePolicyDraft, { ...stale, source: '' })).toMatchObject({
    type: 'ConflictError',
    fields: { currentVersion: 2 },
  });
  await expect(world.run(world.staff('AGENT'), draftPolicyVersion, {})).rejects.toThrow('You may not do this');
});

test('what was looked through goes back with a reason, is written in again, or is given up', async () => {
  const id = await world.does(author(), draftPolicyVersion, {});
  await world.does(supervisor(), reviewPolicyVersion, await at(id));
  expect(await world.run(author(), savePolicyDraft, { ...(await at(id)), source: '' })).toMatchObject({
    type: 'IllegalTransitionError',
    fields: { state: 'REVIEWED' },
  });
  await world.does(executive(), returnPolicyDraft, { ...(await at(id)), reason: '第三条请再核实' });
  await world.does(author(), savePolicyDraft, { ...(await at(id)), source: await edited() });
  await world.does(author(), withdrawPolicyDraft, await at(id));
  expect(await version(id)).toMatchObject({ state: 'WITHDRAWN' });
  const steps = await world.rows('select step, reason from policy_step where policy_version_id = $1 order by id', id);
  expect(steps).toEqual([
    { step: 'DRAFT', reason: null },
    { step: 'REVIEW', reason: null },
    { step: 'RETURN', reason: '第三条请再核实' },
    { step: 'WITHDRAW', reason: null },
  ]);
});

test('a version binds whoever files at its moment or later; a millisecond before, the old one still does', async () => {
  const before = await boundNow();
  const id = await approved();
  const from = new Date(world.now.getTime() + 3_600_000);
  await world.does(author(), putPolicyInForce, { ...(await at(id)), from });
  world.now = new Date(from.getTime() - 1);
  expect(await boundNow()).toBe(before);
  world.now = from;
  expect(await boundNow()).toBe(id);
});

test('a version begins a minute from now at the earliest, and never when another does', async () => {
  const [one, other] = [await approved(), await approved()];
  const tooSoon = { ...(await at(one)), from: new Date(world.now.getTime() + 59_999) };
  expect(codes(await world.run(author(), putPolicyInForce, tooSoon))).toEqual(['tooSoon']);
  await world.does(author(), putPolicyInForce, await at(one));
  const from = (await version(one))['in_force_from'];
  expect(codes(await world.run(author(), putPolicyInForce, { ...(await at(other)), from }))).toEqual(['anotherBegins']);
});

test('of two that are put in force for the same moment at the same time, one is', async () => {
  const [one, other] = [await approved(), await approved()];
  const from = new Date(world.now.getTime() + 7_200_000);
  const outcomes = await Promise.all(
    [one, other].map(async (id) => world.run(author(), putPolicyInForce, { ...(await at(id)), from })),
  );
  expect(outcomes.filter((outcome) => outcome instanceof Refusal).map(codes)).toEqual([['anotherBegins']]);
});

test('a moment still to come can be changed; once it has passed, the version stays where it began', async () => {
  const id = await approved();
  const from = (minutes: number) => new Date(world.now.getTime() + minutes * 60_000 + 1);
  await world.does(author(), putPolicyInForce, { ...(await at(id)), from: from(300) });
  await world.does(author(), putPolicyInForce, { ...(await at(id)), from: from(200) });
  world.pass(201);
  expect(await boundNow()).toBe(id);
  expect(await world.run(author(), putPolicyInForce, { ...(await at(id)), from: from(60) })).toMatchObject({
    type: 'IllegalTransitionError',
  });
});

test('not even the application changes what was agreed to, or moves the beginning of what binds requests', async () => {
  const id = await approved();
  await expect(world.write("update policy_version set source = '' where id = ?", id)).rejects.toThrow(/no draft/);
  await expect(
    world.write('update policy_version set in_force_from = now() where id = ?', world.ids.policy),
  ).rejects.toThrow(/where it began/);
  await expect(world.write('delete from policy_version where id = ?', id)).rejects.toThrow(/permission denied/);
});

test('a department acknowledges once, whoever says so; whoever belongs to none, for themselves', async () => {
  const input = { policyVersionId: world.ids.policy };
  await world.does(author(), acknowledgePolicy, input);
  await world.does(author(), acknowledgePolicy, input);
  await world.does(supervisor(), acknowledgePolicy, input);
  const said = await world.rows('select department, by_id from policy_acknowledgement order by id');
  expect(said).toEqual([
    { department: null, by_id: world.ids.staffAccount },
    { department: null, by_id: world.ids.supervisorAccount },
  ]);
});

test('the versions of one organization are not there for another', async () => {
  const organizationId = uuidv7();
  await world.rows(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'elsewhere', '{}', 'Asia/Shanghai', 'CNY')`,
    organizationId,
  );
  const stranger = { ...author(), organizationId };
  const input = { policyVersionId: world.ids.policy, revision: 1 };
  expect(await world.run(stranger, withdrawPolicyDraft, input)).toMatchObject({ type: 'NotFoundError' });
  expect(await world.run(stranger, draftPolicyVersion, { fromVersionId: world.ids.policy })).toMatchObject({
    type: 'NotFoundError',
  });
});
