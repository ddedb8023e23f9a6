import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AftercareApi, type Refused } from '../examples/partner-client/src/aftercare-api.ts';
import type { RequestEvent } from '../examples/partner-client/src/contract.ts';
import { fileRequest } from '../examples/partner-client/src/file-request.ts';
import { findUnit } from '../examples/partner-client/src/find-unit.ts';
import { followRequest } from '../examples/partner-client/src/follow-request.ts';
import { buildHouse } from '../packages/api/src/app/build-house.js';
import { buildSchema } from '../packages/api/src/app/build-schema.js';
import { readConfig } from '../packages/api/src/app/config.js';
import type { House } from '../packages/api/src/app/context.js';
import { buildServer } from '../packages/api/src/app/server.js';
import { createApiClient, type Scope } from '../packages/api/src/modules/identity/index.js';
import { cancelRequest } from '../packages/api/src/modules/requests/commands/cancel-request.js';
import { dispatchRequest } from '../packages/api/src/modules/dispatch/commands/dispatch-request.js';
import { commentOnRequest } from '../packages/api/src/modules/requests/commands/comment-on-request.js';
import { triageRequest } from '../packages/api/src/modules/requests/commands/triage-request.js';
import { FieldWork } from '../packages/api/src/modules/visits/testing/field-work.test-kit.js';

const quiet = () => undefined;
const log = { error: quiet, warn: quiet, info: quiet, debug: quiet } as unknown as Parameters<typeof buildServer>[3];

let field: FieldWork;
let house: House;
let url: string;
const directory = mkdtempSync(join(tmpdir(), 'aftercare-partner-'));
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  field = await FieldWork.open('P16');
  const config = readConfig({ AFTERCARE_DATA: directory, AFTERCARE_DEMO: 'off' });
  house = await buildHouse(field.world.urls.appUrl, config, log, () => field.world.now);
  const server = await buildServer(house, await buildSchema(), config, log, new Map() as never);
  await server.listen({ port: 0, host: '127.0.0.1' });
  stops.push(
    () => server.close(),
    () => house.database.close(),
  );
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  for (const stop of stops) await stop();
  await field.close();
  rmSync(directory, { recursive: true });
});

async function keyFor(...scopes: Scope[]): Promise<string> {
  const { organizationId, ids, now } = field.world;
  const client = { organizationId, partnerId: ids.partner, name: 'Shop system', scopes, now };
  const em = house.database.entityManagerFor(field.world.system());
  return (await em.transactional((inside) => createApiClient(inside, client))).key;
}
const apiFor = async (...scopes: Scope[]) => new AftercareApi({ url, key: await keyFor(...scopes), retries: 0 });
const partner = () => apiFor('requests:read', 'requests:write', 'assets:read');
const uuidOf = async (number: string) =>
  (await field.world.rows('select id from service_request where number = $1', number))[0]!['id'] as string;

test('a partner’s program files a request, is told what is promised, and follows it to its end', async () => {
  const api = await partner();
  const unit = await findUnit(api, 'SN-1');
  const request = await fileRequest(api, 'order-77812', {
    kind: 'REPAIR',
    assetId: unit!.id,
    title: 'The tank leaks',
    componentCode: 'TANK',
    faultCode: 'TANK_LEAK',
  });
  expect(request.number).toMatch(/^R-\d{4}-\d{6}$/);
  expect(request.entitlementSentence!.text).toContain('warranty');
  expect(request.clocks.map(({ kind }) => kind)).toContain('ARRIVE');

  const events: RequestEvent[] = [];
  const following = followRequest(api, request.id, { everyMilliseconds: 20 });
  const until = async (type: string) => {
    for (;;) {
      const { value, done } = await following.next();
      if (done) throw new Error(`Over in ${value} before ${type}`);
      events.push(value);
      if (value.type === type) return;
    }
  };
  await until('request.filed');
  const id = await uuidOf(request.number);
  const { world } = field;
  world.pass(5);
  await world.does(world.staff('AGENT'), triageRequest, { requestId: id, version: 1, note: 'for colleagues only' });
  await world.does(world.staff('AGENT'), commentOnRequest, {
    requestId: id,
    text: 'for colleagues only',
    public: false,
  });
  world.pass(5);
  const version = await field.version(id);
  await world.does(field.dispatcher(), dispatchRequest, { requestId: id, version, ...field.plan() });
  await until('request.dispatched');
  world.pass(5);
  await world.does(world.customer(), cancelRequest, { requestId: id, version: await field.version(id) });
  let next = await following.next();
  for (; !next.done; next = await following.next()) events.push(next.value);
  expect(next.value).toBe('CANCELLED');
  const types = events.map(({ type }) => type);
  expect(types).toEqual(
    expect.arrayContaining(['request.filed', 'request.triaged', 'request.dispatched', 'request.cancelled']),
  );
  expect(types).not.toContain('request.commented');
  expect(new Set(events.map((event) => event.id)).size).toBe(types.length);
});

test('the same reference files one request, however often it is sent', async () => {
  const api = await partner();
  const unit = await findUnit(api, 'SN-1');
  const order = { kind: 'REPAIR', assetId: unit!.id, title: 'No hot water' } as const;
  const [first, second] = await Promise.all([
    fileRequest(api, 'order-77813', order),
    fileRequest(api, 'order-77813', order),
  ]);
  expect(second.id).toBe(first.id);
});

test('what is wrong is said field by field; what is not the partner’s is not found; what the key may not is forbidden', async () => {
  const api = await partner();
  expect(await findUnit(api, 'SN-of-somebody-else')).toBeNull();
  const unit = (await findUnit(api, 'SN-1'))!;
  const order = { kind: 'REPAIR', assetId: unit.id, title: '' } as const;
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => error as Refused,
    );
  expect(await refusal(fileRequest(api, 'order-77814', order))).toMatchObject({
    code: 'invalidInput',
    issues: [{ path: 'title', code: 'required' }],
  });
  const readsOnly = await apiFor('requests:read');
  expect(await refusal(fileRequest(readsOnly, 'order-77815', { ...order, title: 'x' }))).toMatchObject({
    code: 'FORBIDDEN',
  });
  const stranger = new AftercareApi({ url, key: 'ac_nobody', retries: 0 });
  expect(await refusal(findUnit(stranger, 'SN-1'))).toMatchObject({ name: 'Refused' });
  const nobody = followRequest(api, 'req_00000000000070008000000000000000');
  expect(await refusal(nobody.next())).toMatchObject({ code: 'notFound' });
});

test('the program runs as it is, on Node alone', async () => {
  const main = fileURLToPath(new URL('../examples/partner-client/src/main.ts', import.meta.url));
  const env = {
    ...process.env,
    AFTERCARE_URL: url,
    AFTERCARE_KEY: await keyFor('requests:read', 'requests:write', 'assets:read'),
  };
  const program = spawn(process.execPath, [main, 'SN-1', 'Cold water only', 'order-77816'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  program.stderr.on('data', (text: Buffer) => (said += text.toString()));
  await new Promise<void>((resolve) => {
    program.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('The request was received')) resolve();
    });
    program.once('exit', () => resolve());
  });
  expect(said).toMatch(/R-\d{4}-\d{6} filed\./);
  program.kill('SIGINT');
  const [code] = await once(program, 'exit');
  expect(code).toBe(0);
});
