import type { GoodsVerdict } from '@aftercare/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ClaimsMill, refusalOf } from './claims.test-kit.js';
import { confirmExchange, sendExchange } from './exchange-goods.js';
import { appraiseGoods, disposeOfGoods, receiveGoods, sendGoodsBack } from './goods-come-back.js';
import { recordClaimCost, reverseClaimCost } from './record-claim-cost.js';

let claims: ClaimsMill;
beforeAll(async () => {
  claims = await ClaimsMill.open();
});
afterAll(() => claims.world.close());

const SMALL = { loss: '900', responsibility: 'CLEAR' };
const WHOLE = 2_950_000;

/** The way of the goods of a claim's first line. */
async function wayOf(id: string) {
  const [line] = await claims.lines(id);
  const lineId = line!['id'] as string;
  const at = { lineId };
  return {
    sendBack: (quantity: number) =>
      claims.step(claims.world.customer(), sendGoodsBack, id, { ...at, quantity, carrier: '德邦 DPK-77' }),
    receive: (quantity: number) => claims.step(claims.as('STORES'), receiveGoods, id, { ...at, quantity }),
    appraise: (quantity: number, verdict: GoodsVerdict) =>
      claims.step(claims.as('QUALITY'), appraiseGoods, id, { ...at, quantity, verdict }),
    dispose: (quantity: number, verdict: GoodsVerdict, weightKg?: number) =>
      claims.step(claims.as('STORES'), disposeOfGoods, id, { ...at, quantity, verdict, weightKg }),
    give: (quantity: number, of = lineId) =>
      claims.step(claims.as('STORES'), sendExchange, id, { lineId: of, quantity, carrier: '自有车辆' }),
    confirm: (quantity: number) => claims.step(claims.world.customer(), confirmExchange, id, { ...at, quantity }),
  };
}

async function back(id: string, quantity: number, verdict: GoodsVerdict) {
  const way = await wayOf(id);
  await way.sendBack(quantity);
  await way.receive(quantity);
  await way.appraise(quantity, verdict);
  return way;
}

test('goods take each step after the one before, and no more of them than came that far', async () => {
  const id = await claims.approved('RETURN');
  const way = await wayOf(id);
  expect(refusalOf(await way.receive(1))).toBe('quantity claim.moreThanThereIs');
  expect(refusalOf(await way.sendBack(4_501))).toBe('quantity claim.moreThanThereIs');
  await way.sendBack(4_500);
  await way.receive(3_000);
  expect(refusalOf(await way.appraise(3_001, 'PULP'))).toBe('quantity claim.moreThanThereIs');
  await way.appraise(2_000, 'PULP');
  expect(refusalOf(await way.dispose(1, 'SCRAP'))).toBe('quantity claim.moreThanThereIs');
  expect(refusalOf(await way.dispose(1_000, 'PULP'))).toBe('weightKg required');
  expect(refusalOf(await way.give(1))).toBe('IllegalTransitionError');
  const { request_id: request } = await claims.claim(id);
  const told = await claims.world.rows(
    `select type, public from request_event where request_id = $1 and type like 'goods.%' order by id`,
    request,
  );
  expect(told.map(({ type, public: shown }) => `${type} ${shown}`)).toEqual([
    'goods.sentBack true',
    'goods.received true',
    'goods.appraised true',
  ]);
});

test.each([
  ['WORKSHOP_4_MACHINE_7', 281_400],
  ['WORKSHOP_3_MACHINE_5', 234_500],
  ['WORKSHOP_3_MACHINE_4', 187_600],
])('pulping 2.345 tons of %s costs what the policy says for the ton', async (machine, cost) => {
  const id = await claims.approved('RETURN', { ...SMALL, machine });
  const way = await back(id, 2_345, 'PULP');
  await way.dispose(2_345, 'PULP', 2_345);
  expect(await claims.books(id)).toMatchObject({ REPULPING: cost, GOODS: -cost, CLAIM_LOSS: WHOLE });
  const [row] = await claims.world.rows('select * from claim_cost where claim_id = $1', id);
  expect(row).toMatchObject({ kind: 'REPULPING', amount_minor: String(cost), trace: [{ clause: '5.4' }] });
});

test('where the policy has no rate for the machine, pulping is recorded and costs nothing', async () => {
  const id = await claims.approved('RETURN');
  const way = await back(id, 1_000, 'PULP');
  await way.dispose(1_000, 'PULP', 1_000);
  expect(await claims.books(id)).toEqual({ CLAIM_LOSS: WHOLE, CUSTOMER_PAYABLE: -WHOLE });
});

test('what can be sold again is no loss, to its share of the line; however it is cut, the whole comes off', async () => {
  const id = await claims.approved('RETURN');
  const way = await back(id, 4_500, 'RESTOCK');
  for (const part of [1_000, 1_000, 2_500]) await way.dispose(part, 'RESTOCK');
  expect(await claims.books(id)).toEqual({ CLAIM_LOSS: 250_000, GOODS: 2_700_000, CUSTOMER_PAYABLE: -WHOLE });
  expect(refusalOf(await way.dispose(1, 'RESTOCK'))).toBe('quantity claim.moreThanThereIs');
});

test('sound goods for the others pay the debt as they leave; with the last of them the claim is settled', async () => {
  const id = await claims.approved('EXCHANGE');
  const [, second] = await claims.lines(id);
  const way = await wayOf(id);
  await way.give(1_500);
  expect(await claims.claim(id)).toMatchObject({ state: 'APPROVED', settled_minor: '900000' });
  expect(refusalOf(await way.confirm(1_501))).toBe('quantity claim.moreThanThereIs');
  await way.confirm(1_500);
  await way.give(3_000);
  expect(await claims.claim(id)).toMatchObject({ state: 'APPROVED', settled_minor: '2700000' });
  await way.give(500, second!['id']);
  expect(await claims.claim(id)).toMatchObject({ state: 'SETTLED', settled_minor: String(WHOLE) });
  expect(await claims.books(id)).toEqual({ CLAIM_LOSS: WHOLE, GOODS: -WHOLE });
  await way.confirm(3_000);
});

test('freight and storage are posted beside the claim, and taken back where they were wrong', async () => {
  const id = await claims.approved('EXCHANGE');
  const spend = (kind: 'FREIGHT' | 'STORAGE', amountMinor: number) =>
    claims.step(claims.as('STORES'), recordClaimCost, id, { kind, amountMinor, note: '往返' });
  await spend('FREIGHT', 120_000);
  await spend('STORAGE', 30_000);
  expect(await claims.books(id)).toMatchObject({ FREIGHT_STORAGE: 150_000, BANK: -150_000 });
  const [storage] = await claims.world.rows(`select id from claim_cost where claim_id = $1 and kind = 'STORAGE'`, id);
  await claims.step(claims.as('FINANCE'), reverseClaimCost, id, { costId: storage!['id'], reason: '重复' });
  expect(await claims.books(id)).toMatchObject({ FREIGHT_STORAGE: 120_000, BANK: -120_000 });
  const told = await claims.world.rows(
    `select public from request_event where request_id = $1 and type in ('claim.costRecorded', 'claim.corrected')`,
    (await claims.claim(id)).request_id,
  );
  expect(told.map(({ public: shown }) => shown)).toEqual([false, false, false]);
});

test('after all of this, every invariant holds; and goods that came from nowhere are found', async () => {
  expect(await claims.faults()).toEqual({});
  const id = await claims.approved('RETURN');
  const [line] = await claims.lines(id);
  await claims.world.write(
    `insert into claim_goods (organization_id, id, claim_id, line_id, step, quantity_thousandths, at)
     values (?, gen_random_uuid(), ?, ?, 'RECEIVED', 1, now())`,
    claims.world.organizationId,
    id,
    line!['id'],
  );
  const { number } = await claims.claim(id);
  expect(Object.values(await claims.faults())).toEqual([[number]]);
});
