import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import type { Mill } from '../commands/approvals.test-kit.js';
import { MillApi } from './mill-api.test-kit.js';

let mill: Mill;
let api: MillApi;
beforeAll(async () => {
  api = await MillApi.open();
  mill = api.mill;
});
afterAll(() => mill.world.close());

test('what the organization decides is not for customers, partners or a neighbour, through either wall', async () => {
  const { world } = mill;
  const request = await mill.claim({ loss: '900', responsibility: 'CLEAR' });
  const id = await mill.ask(request, 'exception', { exception: { clause: '1.1' } });
  await mill.says('head', 'approve', id);
  const neighbour: Actor = { ...mill.as('head'), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const everything = `query ($id: ID!) { approval(id: $id) { id } node(id: $id) { id } approvalsToDecide { totalCount }
    approvalsAsked { totalCount } policyExceptions { totalCount } approvalDelegations { id } }`;
  expect((await api.ask(neighbour, everything, { id: encodeGlobalId('Approval', id) })).data).toEqual({
    approval: null,
    node: null,
    approvalsToDecide: { totalCount: 0 },
    approvalsAsked: { totalCount: 0 },
    policyExceptions: { totalCount: 0 },
    approvalDelegations: [],
  });
  const ofRequest = 'query ($id: ID!, $of: ID!) { node(id: $id) { id } request(id: $of) { approvals { id } } }';
  const variables = { id: encodeGlobalId('Approval', id), of: encodeGlobalId('ServiceRequest', request) };
  const hidden = { node: null, request: { approvals: [] } };
  expect((await api.ask(world.customer(), ofRequest, variables)).data).toEqual(hidden);
  expect((await api.ask(mill.as('engineer'), ofRequest, variables)).data).toMatchObject({
    request: { approvals: [{}] },
  });
  expect((await api.ask(world.customer(), '{ approvalsToDecide { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  // With the application's own rules out of the way.
  for (const actor of [neighbour, world.customer(), world.partnerProgram('requests:read')])
    for (const table of ['approval', 'approval_in_time', 'approval_vote', 'approval_delegation']) {
      const rows = await world.database
        .entityManagerFor(actor)
        .transactional((em) => em.execute(`select id from ${table}`));
      expect([table, rows]).toEqual([table, []]);
    }
});
