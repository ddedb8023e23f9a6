import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVARIANTS } from '../../audit/invariants.js';
import { appealPenalty, liftPenalty, upholdPenalty } from './appeal-penalty.js';
import { claimRecovery } from './claim-recovery.js';
import { closeRecovery } from './close-recovery.js';
import { disputeLiability } from './dispute-liability.js';
import { recordRecoveryReceipt, withdrawRecovery } from './follow-recovery.js';
import { Losses } from './liability.test-kit.js';
import { upholdLiability } from './uphold-liability.js';

let mill: Losses;
beforeAll(async () => {
  mill = await Losses.open();
});
afterAll(() => mill.world.close());

const NAMED = [
  { department: 'CARRIER', named: '顺达物流' },
  { department: 'CARRIER_AND_INSURER', named: '顺达物流' },
  { department: 'WHOEVER_FORCED_IT', named: 'SALES' },
];
const SPLITS = [
  [{ department: 'COMPANY', basisPoints: 10_000 }],
  [
    { department: 'WORKSHOP', basisPoints: 3_333 },
    { department: 'CUSTOMER_ITSELF', basisPoints: 3_333 },
    { department: 'CARRIER', basisPoints: 3_334, named: '顺达物流' },
  ],
];
const CHARGES = [
  ['goods-pulped-again', { units: [{ unit: 'TON' as const, quantity: 0.777 }] }],
  ['investigation-trip', { bases: [{ base: 'COSTS' as const, amountMinor: 1_001 }] }],
  ['false-report-of-sales', {}],
] as const;

const pick = fc.nat({ max: 5 });
const step = fc.oneof(
  fc.record({
    what: fc.constant('triage' as const),
    fault: fc.constantFrom('HOLES', 'INCLUSIONS', 'TRANSIT_DAMAGE', 'OTHER'),
    yuan: fc.integer({ min: 1, max: 99_999 }),
  }),
  fc.record({ what: fc.constant('decide' as const), fen: fc.option(fc.integer({ min: 1, max: 1_000_000 })) }),
  fc.record({ what: fc.constant('override' as const), split: fc.constantFrom(...SPLITS), agreed: fc.boolean() }),
  fc.record({ what: fc.constantFrom('dispute' as const, 'uphold' as const) }),
  fc.record({ what: fc.constant('charge' as const), charge: fc.constantFrom(...CHARGES) }),
  fc.record({ what: fc.constantFrom('appeal' as const, 'lift' as const, 'stand' as const), which: pick }),
  fc.record({ what: fc.constant('claim' as const), fen: fc.option(fc.integer({ min: 1, max: 500_000 })) }),
  fc.record({ what: fc.constant('receive' as const), which: pick, fen: fc.integer({ min: 1, max: 500_000 }) }),
  fc.record({ what: fc.constantFrom('close' as const, 'withdraw' as const), which: pick }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const RUNS = 12;

const MONEY = ['sum to the whole', 'is in the books', 'claimed from outside', 'in the ledger'];
const invariants = INVARIANTS.filter(({ name }) => MONEY.some((words) => name.includes(words)));

test('whatever is decided, objected to, charged, claimed, paid and taken back, in whatever order: shares sum and the books say it', async () => {
  expect(invariants.length).toBeGreaterThan(3);
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const claim = await mill.claim(
        { loss: '1234.56', remedy: 'RETURN', machine: 'WORKSHOP_4_MACHINE_7', falseReportBy: 'SALESPERSON' },
        'TRANSIT_DAMAGE',
      );
      for (const one of [{ what: 'decide', fen: null } as Step, ...steps]) done += (await take(claim, one)) ? 1 : 0;
      for (const { name, faults } of invariants) expect([name, await mill.world.rows(faults)]).toEqual([name, []]);
    }),
    { numRuns: RUNS },
  );
  // More than what each begins with.
  expect(done).toBeGreaterThan(RUNS);
}, 120_000);

/** @returns whether it was not refused */
async function take(claim: string, one: Step): Promise<boolean> {
  const { world } = mill;
  const [manager, deputy] = [mill.mill.as('manager'), mill.mill.as('deputy')];
  const done = (answer: unknown) => !(answer instanceof Error);
  const penalty = async (which: number) => {
    const rows = await mill.penalties(claim);
    const row = rows[which % Math.max(rows.length, 1)];
    return row && { penaltyId: row['id'] as string, version: row['version'] as number, reason: '理由' };
  };
  const recovery = async (which: number) => {
    const rows = await world.rows('select * from recovery where request_id = $1 order by id', claim);
    const row = rows[which % Math.max(rows.length, 1)];
    return row && { recoveryId: row['id'] as string, version: row['version'] as number, reason: '理由' };
  };
  const standing = async () =>
    (await mill.decisions(claim)).find(({ state }) => state === 'IN_FORCE' || state === 'DISPUTED');
  switch (one.what) {
    case 'triage':
      await world.write('update service_request set fault_code = ? where id = ?', one.fault, claim);
      await mill.mill.triage(claim, { loss: String(one.yuan) });
      return true;
    case 'decide': {
      const loss = one.fen === null ? null : { amountMinor: one.fen, currency: 'CNY' };
      return done(await mill.decide(claim, { named: NAMED, loss }));
    }
    case 'override': {
      if (!done(await mill.override(claim, { shares: one.split }))) return false;
      const [approval] = await world.rows(`select id from approval where request_id = $1 and state = 'PENDING'`, claim);
      return done(await mill.mill.says('deputy', one.agreed ? 'approve' : 'reject', approval!['id']));
    }
    case 'dispute':
    case 'uphold': {
      const decision = await standing();
      if (!decision) return false;
      const { id: decisionId, version } = decision as { id: string; version: number };
      const [share] = await world.rows('select department from liability_share where decision_id = $1', decisionId);
      const input = { decisionId, version, reason: '理由', department: share!['department'] as string };
      return done(
        await (one.what === 'dispute'
          ? world.run(manager, disputeLiability, input)
          : world.run(deputy, upholdLiability, input)),
      );
    }
    case 'charge':
      return done(await mill.charge(claim, one.charge[0], one.charge[1]));
    case 'appeal':
    case 'lift':
    case 'stand': {
      const input = await penalty(one.which);
      if (!input) return false;
      if (one.what === 'appeal') return done(await world.run(manager, appealPenalty, input));
      return done(await world.run(deputy, one.what === 'lift' ? liftPenalty : upholdPenalty, input));
    }
    case 'claim': {
      const shares = await world.rows(
        `select s.id from liability_share s join liability_decision d on d.id = s.decision_id
         where d.request_id = $1 and d.state = 'IN_FORCE' and s.kind = 'OUTSIDER'`,
        claim,
      );
      if (!shares[0]) return false;
      return done(
        await world.run(deputy, claimRecovery, {
          shareId: shares[0]['id'],
          party: 'CARRIER' as const,
          amountMinor: one.fen,
        }),
      );
    }
    case 'receive': {
      const input = await recovery(one.which);
      return input
        ? done(await world.run(deputy, recordRecoveryReceipt, { ...input, on: '2026-11-02', amountMinor: one.fen }))
        : false;
    }
    case 'close':
    case 'withdraw': {
      const input = await recovery(one.which);
      if (!input) return false;
      return done(
        one.what === 'close'
          ? await world.run(deputy, closeRecovery, input)
          : await world.run(deputy, withdrawRecovery, input),
      );
    }
  }
}
