import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ClaimsMill } from './claims.test-kit.js';
import { confirmExchange, sendExchange } from './exchange-goods.js';
import { appraiseGoods, disposeOfGoods, receiveGoods, sendGoodsBack } from './goods-come-back.js';
import { payClaim } from './pay-claim.js';
import { recordClaimCost, reverseClaimCost } from './record-claim-cost.js';
import { reverseClaimPayment } from './reverse-claim-payment.js';
import { reverseClaim } from './reverse-claim.js';
import { withdrawClaim } from './withdraw-claim.js';

let claims: ClaimsMill;
beforeAll(async () => {
  claims = await ClaimsMill.open();
});
afterAll(() => claims.world.close());

const minor = fc.integer({ min: 1, max: 3_000_000 });
const thousandths = fc.integer({ min: 1, max: 4_500 });
const one = <T extends string>(...whats: T[]) => fc.constantFrom(...whats);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: one('assess'), minor: fc.option(minor) }) },
  { weight: 3, arbitrary: fc.record({ what: one('approve', 'approve', 'approve', 'reject', 'return') }) },
  { weight: 3, arbitrary: fc.record({ what: one('pay', 'cost'), minor }) },
  { weight: 6, arbitrary: fc.record({ what: one('sendBack', 'receive', 'give', 'confirm'), quantity: thousandths }) },
  {
    weight: 6,
    arbitrary: fc.record({
      what: one('appraise', 'dispose'),
      quantity: thousandths,
      verdict: one('RESTOCK', 'PULP', 'SCRAP'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: one('unpay', 'uncost'), which: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ what: one('reverse', 'withdraw', 'triage') }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const RUNS = Number(process.env['RUNS'] ?? 4);

test('whatever becomes of a claim, its goods and its money, in whatever order: every invariant holds', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(
      one('COMPENSATE', 'RETURN', 'EXCHANGE'),
      fc.array(step, { minLength: 8, maxLength: 20 }),
      async (kind, steps) => {
        const id = await claims.submitted(kind);
        // Most of the way lies behind what was agreed to.
        for (const next of [{ what: 'assess', minor: null }, { what: 'approve' }, ...steps] as Step[])
          done += (await take(id, next)) instanceof Error ? 0 : 1;
        expect([kind, steps, await claims.faults()]).toEqual([kind, steps, {}]);
      },
    ),
    { numRuns: RUNS },
  );
  // More than what each begins with.
  expect(done).toBeGreaterThan(2 * RUNS);
}, 600_000);

/** What became of it: a refusal, or something else. What breaks fails the test. */
async function take(id: string, next: Step): Promise<unknown> {
  const { world, mill } = claims;
  const reason = '理由';
  const [line] = await claims.lines(id);
  const goods = { lineId: line!['id'] as string };
  const nth = async (table: string, which: number) => {
    const rows = await world.rows(`select id from ${table} where claim_id = $1 order by id`, id);
    return (rows[which % Math.max(rows.length, 1)]?.['id'] as string | undefined) ?? goods.lineId;
  };
  switch (next.what) {
    case 'assess':
      return claims.assess(id, next.minor === null ? [] : [{ amountMinor: next.minor, reason }]);
    case 'approve':
    case 'reject':
    case 'return':
      return decide(id, next.what);
    case 'pay':
      return claims.step(claims.as('FINANCE'), payClaim, id, { amountMinor: next.minor, method: 'TRANSFER' });
    case 'cost':
      return claims.step(claims.as('STORES'), recordClaimCost, id, { amountMinor: next.minor, kind: 'FREIGHT' });
    case 'sendBack':
      return claims.step(world.customer(), sendGoodsBack, id, { ...goods, quantity: next.quantity, carrier: '德邦' });
    case 'receive':
      return claims.step(claims.as('STORES'), receiveGoods, id, { ...goods, quantity: next.quantity });
    case 'give':
      return claims.step(claims.as('STORES'), sendExchange, id, { ...goods, quantity: next.quantity, carrier: '自有' });
    case 'confirm':
      return claims.step(world.customer(), confirmExchange, id, { ...goods, quantity: next.quantity });
    case 'appraise':
      return claims.step(claims.as('QUALITY'), appraiseGoods, id, { ...goods, ...next });
    case 'dispose':
      return claims.step(claims.as('STORES'), disposeOfGoods, id, { ...goods, ...next, weightKg: next.quantity });
    case 'unpay': {
      const paymentId = await nth('claim_payment', next.which);
      return claims.step(claims.as('FINANCE'), reverseClaimPayment, id, { paymentId, reason });
    }
    case 'uncost': {
      const costId = await nth('claim_cost', next.which);
      return claims.step(claims.as('FINANCE'), reverseClaimCost, id, { costId, reason });
    }
    case 'reverse':
      return claims.step(claims.as('FINANCE'), reverseClaim, id, { reason });
    case 'withdraw':
      return claims.step(mill.as('manager'), withdrawClaim, id, { reason });
    case 'triage':
      return mill.triage((await claims.claim(id))['request_id'] as string, { loss: '20000' });
  }
}

/** By whoever is asked just now: another post, where the loss has become greater. */
async function decide(id: string, verdict: 'approve' | 'reject' | 'return'): Promise<unknown> {
  const asked = (await claims.approvals(id)).at(-1);
  if (asked?.['state'] !== 'PENDING') return new Error('nobody is asked');
  const isLarge = (asked['awaited_offices'] as string[]).includes('DEPUTY_GENERAL_MANAGER');
  return claims.says(isLarge ? 'deputy' : 'head', verdict, id);
}
