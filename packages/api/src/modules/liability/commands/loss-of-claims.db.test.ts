import { afterAll, beforeAll, expect, test } from 'vitest';
import { ClaimsMill } from '../../claims/commands/claims.test-kit.js';
import { appraiseGoods, disposeOfGoods, receiveGoods, sendGoodsBack } from '../../claims/commands/goods-come-back.js';
import { Losses } from './liability.test-kit.js';

let claims: ClaimsMill;
let losses: Losses;
beforeAll(async () => {
  claims = await ClaimsMill.open();
  losses = Losses.in(claims.mill);
});
afterAll(() => claims.world.close());

const FACTS = { loss: '900', responsibility: 'CLEAR', machine: 'WORKSHOP_4_MACHINE_7', returnedTons: '2' };

/** A return of torn reels, assessed and not agreed to yet. */
async function assessed(): Promise<{ claim: string; request: string }> {
  const claim = await claims.submitted('RETURN', FACTS);
  const request = (await claims.claim(claim))['request_id'] as string;
  await claims.world.write(`update service_request set fault_code = 'TORN' where id = ?`, request);
  await claims.mill.triage(request, { ...FACTS, remedy: 'RETURN' });
  await claims.assess(claim, [{ quantity: 3_000, amountMinor: 1_800_001, reason: '一卷可用' }]);
  return { claim, request };
}

test('the loss shared out is what was stated until claims are agreed to, and then the sum of their approved lines', async () => {
  const { claim, request } = await assessed();
  await losses.decide(request);
  expect(await losses.shares(request)).toEqual(['WORKSHOP 7000 63000', 'QUALITY_INSPECTION 3000 27000']);
  await claims.says('head', 'approve', claim);
  await losses.decide(request);
  // 18,000.01 of three reels and 2,500 of the rest.
  expect(await losses.shares(request)).toEqual(['WORKSHOP 7000 1435001', 'QUALITY_INSPECTION 3000 615000']);
  await losses.decide(request, { loss: { amountMinor: 100, currency: 'CNY' } });
  expect(await losses.shares(request)).toEqual(['WORKSHOP 7000 70', 'QUALITY_INSPECTION 3000 30']);
});

test('a penalty by the ton counts what was weighed as it was pulped, and what was stated while nothing was', async () => {
  const { request } = await assessed();
  await losses.decide(request);
  await losses.charge(request, 'goods-pulped-again');
  expect(await losses.penalties(request)).toMatchObject([{ amount_minor: '240000' }]);
  const weighed = await assessed();
  await claims.says('head', 'approve', weighed.claim);
  const [line] = await claims.lines(weighed.claim);
  const at = { lineId: line!['id'] as string, quantity: 1_500 };
  await claims.step(claims.world.customer(), sendGoodsBack, weighed.claim, at);
  await claims.step(claims.as('STORES'), receiveGoods, weighed.claim, at);
  await claims.step(claims.as('QUALITY'), appraiseGoods, weighed.claim, { ...at, verdict: 'PULP' });
  await claims.step(claims.as('STORES'), disposeOfGoods, weighed.claim, { ...at, verdict: 'PULP', weightKg: 1_480 });
  await losses.decide(weighed.request);
  await losses.charge(weighed.request, 'goods-pulped-again');
  expect(await losses.penalties(weighed.request)).toMatchObject([{ amount_minor: '177600' }]);
  expect(await claims.faults()).toEqual({});
});
