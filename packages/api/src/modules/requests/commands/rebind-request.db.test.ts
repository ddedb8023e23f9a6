/* oxlint-disable typescript/no-explicit-any -- each answer is read by its own expectations */
import { encodeGlobalId } from '@aftercare/schema';
import type { GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../app/build-schema.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { Refusal } from '../../../kernel/refusal.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { askWorld, worldContext } from '../../../testing/world-api.js';
import { extendClock } from '../../clocks/index.js';
import { ServiceRequest } from '../service-request.entity.js';
import { fileLeak } from '../testing/file-leak.test-kit.js';
import { cancelRequest } from './cancel-request.js';
import { fileRequest } from './file-request.js';
import { rebindRequest } from './rebind-request.js';

let world: ServiceWorld;
let schema: GraphQLSchema;
let next: string;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
  world.now = new Date(Date.now() - 30_000);
  schema = await buildSchema();
});
afterAll(() => world.close());

const manager = () => world.staff('MANAGER');
const file = () => fileLeak(world);

/** The next version, in force: a fault is put right two hours sooner. */
async function replacePolicy(): Promise<void> {
  const [{ source }] = (await world.rows('select source from policy_version where id = $1', world.ids.policy)) as any;
  next = uuidv7();
  const changed = String(source).replaceAll('then: 12h', 'then: 10h');
  expect(changed).not.toBe(source);
  await world.write(
    `insert into policy_version (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
     values (?, ?, 'P16', 2, 'IN_FORCE', ?, '{}', ?, ?, now())`,
    world.organizationId,
    next,
    world.now.toISOString(),
    changed,
    uuidv7(),
  );
}

/** Ninety minutes more to put it right. */
async function grantTime(requestId: string, work: Work) {
  const request = await work.lock(ServiceRequest, requestId);
  const [clock] = await work.em.execute<{ id: string }[]>(
    `select id from sla_clock where request_id = ? and kind = 'RESOLVE'`,
    [requestId],
  );
  await extendClock(work, request, clock!.id, { unit: 'MINUTES', minutes: 90 }, 'A-1');
  return { subjectId: requestId };
}

const input = (requestId: string, version = 1) => ({
  requestId,
  version,
  policyVersionId: next,
  reason: '新制度对客户更好',
});

test('a request goes on under the policy in force: what would change is said before, and is what changes', async () => {
  const [id, granted] = [await file(), await file()];
  await world.does(manager(), grantTime, granted);
  world.pass(0.1);
  await replacePolicy();
  const before = await world.clocks(id);
  const source = `query ($id: ID!) { rebindPreview(requestId: $id) { policyVersion { number }
    before { promises { key dueAt } } after { promises { key dueAt } } } }`;
  const previewOf = async (request: string) => {
    const asked = { id: encodeGlobalId('ServiceRequest', request) };
    return (await askWorld(schema, worldContext(world, manager()), source, asked))['rebindPreview'] as any;
  };
  const preview = await previewOf(id);
  const due = (promises: any[]) => promises.flatMap(({ dueAt }) => (dueAt ? [dueAt] : [])).toSorted();
  expect(due(preview.before.promises)).toEqual(before.map(({ due_at }) => due_at.toISOString()).toSorted());

  await world.does(manager(), rebindRequest, input(id));
  const after = await world.clocks(id);
  expect(due(preview.after.promises)).toEqual(after.map(({ due_at }) => due_at.toISOString()).toSorted());
  expect(due(preview.after.promises)).not.toEqual(due(preview.before.promises));
  expect(after.map(({ started_at }) => started_at)).toEqual(before.map(({ started_at }) => started_at));
  expect(await world.request(id)).toMatchObject({ policy_version_id: next, state: 'RECEIVED', version: 2 });
  expect(await world.events(id)).toContain('request.rebound');
  const decided = await world.rows(
    `select policy_version_id, superseded_at is null as stands from decision where request_id = $1 and kind = 'PROMISE' order by decided_at`,
    id,
  );
  expect(decided).toEqual([
    { policy_version_id: world.ids.policy, stands: false },
    { policy_version_id: next, stands: true },
  ]);

  // Time that was granted stays granted, before and after.
  const dueNow = async () => (await world.clocks(granted)).map(({ due_at }) => due_at.toISOString()).toSorted();
  const longer = await previewOf(granted);
  expect(due(longer.before.promises)).toEqual(await dueNow());
  await world.does(manager(), rebindRequest, input(granted));
  expect(due(longer.after.promises)).toEqual(await dueNow());
  expect(due(longer.after.promises)).not.toEqual(due(preview.after.promises));
});

test('only to what is in force, only once, only by supervisors and managers, and only while it is open', async () => {
  const id = await file();
  const old = { ...input(id), policyVersionId: world.ids.policy };
  const code = (refused: unknown) =>
    refused instanceof Refusal ? (refused.fields['issues'] as any)?.[0]?.code : refused;
  expect(code(await world.run(manager(), rebindRequest, input(id)))).toBe('boundAlready');
  expect(code(await world.run(manager(), rebindRequest, old))).toBe('notInForce');
  await expect(world.run(world.staff('AGENT'), rebindRequest, input(id))).rejects.toThrow('You may not do this');
  await expect(world.run(world.customer(), rebindRequest, input(id))).rejects.toThrow('You may not do this');
  await world.does(world.customer(), cancelRequest, { requestId: id, version: 1, reason: '不需要了' });
  expect(await world.run(manager(), rebindRequest, input(id, 2))).toMatchObject({ type: 'IllegalTransitionError' });
});

test('a customer is told why a promise holds, and that the cost depends on a part nobody has named', async () => {
  const id = await world.does(world.customer(), fileRequest, {
    kind: 'REPAIR',
    assetId: world.ids.asset,
    title: '漏水',
  });
  const source = 'query ($id: ID!) { request(id: $id) { costOpen clocks { kind because { text } } } }';
  const see = async (request: string) =>
    (
      await askWorld(schema, worldContext(world, world.customer()), source, {
        id: encodeGlobalId('ServiceRequest', request),
      })
    )['request'] as any;
  const open = await see(id);
  expect(open.costOpen).toBe(true);
  expect(open.clocks.map(({ because }: any) => because?.text)).toContain('kind of service is repair');
  expect((await see(await file())).costOpen).toBe(false);
});
