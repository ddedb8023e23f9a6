import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../app/build-schema.js';
import type { Actor } from '../../kernel/actor.js';
import { askWorld, worldContext } from '../../testing/world-api.js';
import { FieldWork } from '../visits/testing/field-work.test-kit.js';
import { addStockLocation } from './commands/add-stock-location.js';
import { correctStock, moveStock, receiveStock } from './commands/move-stock.js';

let field: FieldWork;
let van: string;
beforeAll(async () => {
  field = await FieldWork.open('P16');
  van = await field.world.does(stores(), addStockLocation, {
    kind: 'VAN',
    name: '浙A·1',
    technicianId: field.world.ids.technician,
  });
});
afterAll(() => field.close());

const stores = () => field.world.staff('STORES');
const priceItemId = () => field.world.ids.priceItem;
const store = () => field.world.does(stores(), addStockLocation, { kind: 'STORE', name: uuidv7() });
const filled = async (quantity: number) => {
  const locationId = await store();
  await field.world.does(stores(), receiveStock, { locationId, priceItemId: priceItemId(), quantity });
  return locationId;
};
const move = (fromId: string, toId: string, quantity = 1) =>
  field.world.run(stores(), moveStock, { fromId, toId, priceItemId: priceItemId(), quantity });
const lies = async (locationId: string) =>
  (await field.world.rows('select on_hand, missing from stock_level where location_id = $1', locationId))[0];
const count = (locationId: string, counted: number) =>
  field.world.does(stores(), correctStock, { locationId, priceItemId: priceItemId(), counted, reason: '盘点' });

test('many take the last parts at once: as many as lie there go, and nothing falls below zero', async () => {
  const [from, to] = [await filled(3), await store()];
  const answers = await Promise.all(Array.from({ length: 8 }, () => move(from, to)));
  const refused = answers.filter((answer) => answer instanceof Error);
  expect(refused).toHaveLength(5);
  for (const one of refused) expect(one).toMatchObject({ fields: { issues: [{ code: 'stock.notEnough' }] } });
  expect([await lies(from), await lies(to)]).toMatchObject([{ on_hand: 0 }, { on_hand: 3 }]);
});

test('parts that go both ways at once do not hold each other up', async () => {
  const [here, there] = [await filled(9), await filled(9)];
  const both = Array.from({ length: 8 }, (_, n) => (n % 2 ? move(here, there) : move(there, here)));
  expect((await Promise.all(both)).filter((answer) => answer instanceof Error)).toEqual([]);
  expect([await lies(here), await lies(there)]).toMatchObject([{ on_hand: 9 }, { on_hand: 9 }]);
});

test('what lies somewhere changes by movements only, and a movement never changes', async () => {
  await filled(1);
  await expect(field.world.write('update stock_level set on_hand = 99')).rejects.toThrow('by its movements only');
  await expect(field.world.write('update stock_movement set quantity = 99')).rejects.toThrow(
    'Evidence does not change',
  );
});

test('a visit takes from the van what it used; beyond it nothing is refused, the rest is missing until it is counted', async () => {
  await move(await filled(2), van, 2);
  const visitId = await field.send(await field.leak());
  await field.begin(visitId);
  const uses = async (quantity: number) => {
    const parts = quantity ? [{ priceItemId: priceItemId(), quantity, covered: true }] : [];
    await field.record(visitId, { parts });
    return lies(van);
  };
  expect(await uses(1)).toEqual({ on_hand: 1, missing: 0 });
  expect(await uses(1), 'said again').toEqual({ on_hand: 1, missing: 0 });
  expect(await uses(5)).toEqual({ on_hand: 0, missing: 3 });
  expect(await uses(2), 'fewer after all').toEqual({ on_hand: 0, missing: 0 });
  expect(await uses(5)).toEqual({ on_hand: 0, missing: 3 });
  await count(van, 4);
  expect(await lies(van)).toEqual({ on_hand: 4, missing: 0 });
  const [summed] = await field.world.rows(
    `select sum(case when to_id = $1 then quantity else -quantity end)::int as n from stock_movement where $1 in (from_id, to_id)`,
    van,
  );
  expect(summed).toEqual({ n: 4 });
});

test('whose van it is sees it, the office all; neither customers nor partners nor neighbours anything', async () => {
  const place = await filled(1);
  const schema = await buildSchema();
  const ASK = '{ stockLocations { id levels { onHand } } }';
  const seen = async (actor: Actor) => {
    const { stockLocations } = await askWorld(schema, worldContext(field.world, actor), ASK);
    return stockLocations.map(({ id }: { id: string }) => id);
  };
  const [vanId, placeId] = [van, place].map((id) => encodeGlobalId('StockLocation', id));
  expect(await seen(stores())).toEqual(expect.arrayContaining([vanId, placeId]));
  expect(await seen(field.technician())).toEqual([vanId]);
  const neighbour = { ...stores(), organizationId: uuidv7() };
  expect(await seen(neighbour)).toEqual([]);
  for (const actor of [field.world.customer(), field.world.partnerProgram('requests:read')])
    await expect(seen(actor)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  for (const actor of [field.world.customer(), field.world.partnerProgram('requests:read'), neighbour]) {
    const rows = await field.world.database
      .entityManagerFor(actor)
      .transactional((em) =>
        em.execute<{ n: number }[]>(
          `select ((select count(*) from stock_location) + (select count(*) from stock_level) + (select count(*) from stock_movement))::int as n`,
        ),
      );
    expect(rows).toEqual([{ n: 0 }]);
  }
});
