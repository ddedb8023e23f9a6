import type { GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../app/build-schema.js';
import type { Actor } from '../../kernel/actor.js';
import { deliverPost, type PostHandler } from '../../kernel/jobs/deliver-post.js';
import { ServiceWorld } from '../../testing/service-world.js';
import { askWorld, worldContext } from '../../testing/world-api.js';
import { fileRequest } from '../requests/commands/file-request.js';

let world: ServiceWorld;
let schema: GraphQLSchema;
beforeAll(async () => {
  [world, schema] = await Promise.all([ServiceWorld.open('P16'), buildSchema()]);
});
afterAll(() => world.close());

let gatewayIsUp = false;
const told: string[] = [];
const gateway: PostHandler = {
  name: 'gateway',
  wants: (topic) => topic === 'request.filed',
  deliver: async ({ topic }) => {
    if (!gatewayIsUp) throw new Error('no line');
    told.push(topic);
  },
};
const deliver = () =>
  deliverPost(() => world.database.entityManagerFor(world.system()), world.organizationId, [gateway], world.now);
const awake = () => world.rows('select id from organizations_with_work($1) as id', world.now.toISOString());

const LETTERS = '{ deadLetters { totalCount nodes { id topic attempts lastError givenUpAt request { id title } } } }';
const RESEND = `mutation ($input: ResendDeadLetterInput!) { resendDeadLetter(input: $input) {
  __typename ... on ResendDeadLetterSuccess { deadLetterId } } }`;
const letters = async (actor: Actor) => (await askWorld(schema, worldContext(world, actor), LETTERS)).deadLetters;
const resend = async (actor: Actor, deadLetterId: string) => {
  const input = { idempotencyKey: uuidv7(), deadLetterId };
  return (await askWorld(schema, worldContext(world, actor), RESEND, { input })).resendDeadLetter;
};

test('post that fails twelve times rests and wakes nobody; an administrator sees why and sends it again', async () => {
  const admin = world.staff('ADMIN');
  await world.does(world.customer(), fileRequest, { kind: 'REPAIR', assetId: world.ids.asset, title: '水箱漏水' });
  await world.write(`update sla_clock set due_at = due_at + interval '1 year', warn_at = null`);
  const filedAt = world.now.getTime();
  await deliver();
  for (let attempts = 1; attempts < 12; attempts += 1) {
    expect(await awake()).toHaveLength(1);
    expect(await letters(admin)).toMatchObject({ totalCount: 0 });
    world.now = new Date(filedAt + (2 ** attempts - 1) * 5_000);
    await deliver();
  }
  expect(await awake()).toEqual([]);
  const { nodes } = await letters(admin);
  expect(nodes).toEqual([
    {
      id: expect.any(String),
      topic: 'request.filed',
      attempts: 12,
      lastError: 'Error: no line',
      givenUpAt: world.now.toISOString(),
      request: { id: expect.any(String), title: '水箱漏水' },
    },
  ]);

  gatewayIsUp = true;
  await deliver();
  expect(told).toEqual([]);
  expect(await resend(admin, nodes[0].id)).toEqual({
    __typename: 'ResendDeadLetterSuccess',
    deadLetterId: nodes[0].id,
  });
  await deliver();
  expect(told).toEqual(['request.filed']);
  expect(await letters(admin)).toMatchObject({ totalCount: 0 });
  expect((await resend(admin, nodes[0].id)).__typename).toBe('NotFoundError');
});

test('nobody but administrators has them, and those of another organization neither, through either wall', async () => {
  await world.write(
    `insert into dead_letter (organization_id, id, topic, payload, created_at, attempts, last_error, given_up_at)
     values (?, ?, 'penalty.due', '{"eventId":"x","requestId":null}', now(), 12, 'Error: no line', now())`,
    world.organizationId,
    uuidv7(),
  );
  const admin = world.staff('ADMIN');
  const [{ id }] = (await letters(admin)).nodes;
  const neighbour: Actor = { ...admin, organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  for (const actor of [world.staff('MANAGER'), world.staff('AGENT'), world.customer()]) {
    await expect(letters(actor)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(resend(actor, id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  }
  expect(await letters(neighbour)).toMatchObject({ totalCount: 0 });
  expect((await resend(neighbour, id)).__typename).toBe('NotFoundError');
  for (const actor of [world.customer(), world.partnerProgram('requests:read'), neighbour]) {
    const rows = await world.database
      .entityManagerFor(actor)
      .transactional((em) => em.execute('select id from dead_letter'));
    expect(rows).toEqual([]);
  }
});
