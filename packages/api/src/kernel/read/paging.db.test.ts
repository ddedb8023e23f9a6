/* oxlint-disable typescript/no-explicit-any -- answers are whatever was asked for */
import { encodeGlobalId } from '@aftercare/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dispatcher, openWorld, read, uid, type World } from '../../testing/read-world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const everyRequest = Array.from({ length: 30 }, (_, i) => encodeGlobalId('ServiceRequest', uid(5, i + 1)));
const source = `query ($first: Int, $after: String, $orderBy: RequestOrder) { requests(first: $first, after: $after, orderBy: $orderBy) {
  edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

test.each([
  ['URGENCY', 1],
  ['URGENCY', 7],
  ['NEWEST', 4],
  ['MIXED', 7],
  ['MIXED', 30],
])('walking in the order %s by %i meets every row once, though many keys are equal', async (orderBy, first) => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { requests }: { requests: any } = await read(world, dispatcher, source, { first, after, orderBy });
    seen.push(...requests.edges.map((edge: any) => edge.node.id));
    expect(requests.pageInfo).toMatchObject({
      hasPreviousPage: after !== null,
      startCursor: requests.edges[0].cursor,
      endCursor: requests.edges.at(-1).cursor,
    });
    ({ hasNextPage: more, endCursor: after } = requests.pageInfo);
  }
  expect(seen).toHaveLength(30);
  expect(seen.toSorted()).toEqual(everyRequest.toSorted());
});

test('an empty page has no cursors and no next page', async () => {
  const { requests } = await read(
    world,
    dispatcher,
    '{ requests(filter: { titleContains: "nothing like it" }) { totalCount nodes { id } pageInfo { hasNextPage startCursor endCursor } } }',
  );
  expect(requests).toEqual({
    totalCount: 0,
    nodes: [],
    pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
  });
});
