import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerView, requestView, views } from '../../testing/read-world/views.js';
import { bareSchema, openWorld, type World } from '../../testing/read-world/world.js';
import { checkAgainstCatalog } from './catalog.js';
import { text } from './columns.js';
import { asc } from './orders.js';
import type { View } from './view.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const check = (...checked: View[]) => checkAgainstCatalog(bareSchema(), checked, world.unwalled.pool);
const request = (change: Partial<View>) => check({ ...requestView, ...change });

test('views that fit the database pass', async () => {
  await expect(check(...views)).resolves.toBeUndefined();
});
test('a table or column that does not exist', async () => {
  await expect(request({ table: 'world.nowhere' })).rejects.toThrow(
    'Views and database disagree:\n  Request: there is no table world.nowhere',
  );
  await expect(request({ fields: { ...requestView.fields, title: text('tytle') } })).rejects.toThrow(
    'Request: world.request has no column tytle',
  );
  await expect(check({ ...customerView, organization: 'organization' })).rejects.toThrow('has no column organization');
});
test('a promised field on a column that may be null', async () => {
  await expect(request({ fields: { ...requestView.fields, title: text('currency') } })).rejects.toThrow(
    'Request.title is non-null, but world.request.currency may be null',
  );
});
test('paging by a column that may be null, or that is not unique within the organization', async () => {
  await expect(request({ orders: { CLOSED: [asc('closed_at', 'timestamptz'), asc('id', 'uuid')] } })).rejects.toThrow(
    'the order CLOSED goes by closed_at, which may be null',
  );
  await expect(request({ orders: { DUE: [asc('due_at', 'timestamptz')] } })).rejects.toThrow(
    'the order DUE ends in due_at, which is not unique within the organization',
  );
  await expect(request({ orders: { NUMBER: [asc('number', 'text')] } })).resolves.toBeUndefined();
});
