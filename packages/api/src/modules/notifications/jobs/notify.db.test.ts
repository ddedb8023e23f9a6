import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverPost, type PostHandler } from '../../../kernel/jobs/deliver-post.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { rateRequest } from '../../feedback/index.js';
import { claimRequest } from '../../requests/commands/claim-request.js';
import { commentOnRequest } from '../../requests/commands/comment-on-request.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { takeRequest } from '../../requests/commands/take-request.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import type { MessageAdapter, OutgoingMessage } from '../message-adapter.js';
import { Notify } from './notify.js';

let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
});
afterAll(() => world.close());

const notify = (adapter?: MessageAdapter) => new Notify(world.personalData, 'https://care.example', adapter);
const emOf = () => world.database.entityManagerFor(world.system());
const deliver = (...handlers: PostHandler[]) =>
  deliverPost(emOf, world.organizationId, handlers.length ? handlers : [notify()], world.now);
const file = () =>
  world.does(world.customer(), fileRequest, { kind: 'REPAIR', assetId: world.ids.asset, title: '水箱漏水' });
const notices = (id: string) =>
  world.rows(
    'select channel, template, recipient_id, customer_id from notification where request_id = $1 order by created_at, id',
    id,
  );
const waiting = async () => (await world.rows('select 1 from outbox where sent_at is null')).length;

test('a customer reads in the product that the request arrived', async () => {
  const id = await file();
  await deliver();
  expect(await notices(id)).toEqual([
    { channel: 'IN_APP', template: 'request.filed', recipient_id: null, customer_id: world.ids.customer },
  ]);
  expect(await waiting()).toBe(0);
});

test('whoever owns a request hears of what the customer says, and nobody of what they said themselves', async () => {
  const id = await file();
  const agent = world.staff('AGENT');
  await world.does(agent, claimRequest, { requestId: id, version: 1 });
  await world.does(agent, commentOnRequest, { requestId: id, text: '内部', public: false });
  await world.does(world.customer(), commentOnRequest, { requestId: id, text: '请尽快', public: true });
  await deliver();
  expect((await notices(id)).slice(1)).toEqual([
    { channel: 'IN_APP', template: 'request.commented', recipient_id: world.ids.staffAccount, customer_id: null },
  ]);
});

test('what the customer says is heard where nobody took charge, too: by whoever saw to it last', async () => {
  const id = await file();
  await world.does(world.staff('AGENT'), triageRequest, { requestId: id, version: 1 });
  await world.does(world.customer(), commentOnRequest, { requestId: id, text: '请尽快', public: true });
  await deliver();
  expect((await notices(id)).filter(({ template }) => template === 'request.commented')).toMatchObject([
    { recipient_id: world.ids.staffAccount },
  ]);
});

test('a low rating is told to the supervisor beside who saw to it', async () => {
  const id = await file();
  const agent = world.staff('AGENT');
  await world.does(agent, triageRequest, { requestId: id, version: 1 });
  await world.does(agent, resolveRequest, { requestId: id, version: 2, text: '已修复' });
  await world.does(world.customer(), rateRequest, { requestId: id, overall: 2, attitude: 3, quality: 3, speed: 3 });
  await deliver();
  const told = (await notices(id)).filter(({ template }) => template === 'request.rated');
  expect(told.map((row) => row.recipient_id)).toContain(world.ids.supervisorAccount);
  expect(told).toHaveLength(2);
});

test('a caller gets a message in their own language; where nothing is set up it stays sealed in its row', async () => {
  const sent: OutgoingMessage[] = [];
  const id = await world.does(world.staff('AGENT'), takeRequest, {
    kind: 'REPAIR',
    channel: 'PHONE',
    newCustomer: { kind: 'PERSON', name: '王小芳', phone: '13800138000' },
    title: '不出热水',
  });
  await deliver(notify({ send: async (message) => Boolean(sent.push(message)) }));
  const { number } = await world.request(id);
  const text = `【甲】${number} 我们已收到您的请求。 https://care.example/requests/${number}?org=p16`;
  expect(sent).toMatchObject([{ channel: 'SMS', address: '13800138000', text }]);
  const [row] = await world.rows(
    `select payload_cipher, sent_at from notification where request_id = $1 and channel = 'SMS'`,
    id,
  );
  expect(row!.payload_cipher).not.toContain('热水');
  expect(row!.sent_at).toEqual(world.now);
});

test('six workers at once tell everybody everything once', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, file));
  await Promise.all(Array.from({ length: 6 }, () => deliver()));
  for (const id of ids) expect(await notices(id)).toHaveLength(1);
  expect(await waiting()).toBe(0);
});

test('post delivered again after a crash tells nobody twice', async () => {
  const id = await file();
  await deliver();
  await world.write('update outbox set sent_at = null, attempts = 0 where organization_id = ?', world.organizationId);
  expect(await deliver()).toBeGreaterThan(0);
  expect(await notices(id)).toHaveLength(1);
});

test('post that fails holds up nobody, leaves nothing half done, and is tried again ever more seldom', async () => {
  const bad = await file();
  const good = await file();
  let failures = 0;
  const moody: PostHandler = {
    name: 'moody',
    wants: () => true,
    deliver: async ({ payload }, em) => {
      await em.execute(`update service_request set title = title || '!' where organization_id = ? and id = ?`, [
        world.organizationId,
        payload.requestId,
      ]);
      if (payload.requestId === bad && ++failures < 7) throw new Error('not today');
    },
  };
  await deliver(moody);
  expect(await world.request(good)).toMatchObject({ title: '水箱漏水!!!' });
  expect(await world.request(bad)).toMatchObject({ title: '水箱漏水' });
  const failed = () => world.rows('select attempts, last_error from outbox where sent_at is null');
  expect(await failed()).toEqual(Array.from({ length: 3 }, () => ({ attempts: 1, last_error: 'Error: not today' })));
  expect(await deliver(moody)).toBe(0);
  world.now = new Date(world.now.getTime() + 5_000);
  await deliver(moody);
  expect((await failed()).map(({ attempts }) => attempts)).toEqual([2, 2, 2]);
  world.now = new Date(world.now.getTime() + 10_000);
  expect(await deliver(moody)).toBe(3);
  expect(await waiting()).toBe(0);
});
