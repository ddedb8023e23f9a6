import { afterAll, beforeAll, expect, test } from 'vitest';
import { dispatcher, openWorld, read, type World } from '../../testing/read-world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('smoke', async () => {
  console.log(JSON.stringify(await read(world, dispatcher, '{ requests(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id fee { amountMinor } customer { phone name { text } } clocks { id dueAt } latest { at ... on Noted { note } } timeline(first: 1) { nodes { __typename } } } } } }'), null, 1));
});
