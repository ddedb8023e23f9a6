import type { Language } from '@aftercare/schema';
import { execFileSync } from 'node:child_process';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printRecoveryLetter } from '../print-recovery-letter.js';
import { claimRecovery, type ClaimRecovery } from './claim-recovery.js';
import { closeRecovery } from './close-recovery.js';
import { recordRecoveryLetter, recordRecoveryReceipt, withdrawRecovery } from './follow-recovery.js';
import { issuesOf, Losses } from './liability.test-kit.js';

let mill: Losses;
beforeAll(async () => {
  mill = await Losses.open();
});
afterAll(() => mill.world.close());

/** Without spaces: long lines are wrapped. */
const textOf = (pdf: Uint8Array) =>
  execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, '');
const TODAY = '2026-11-02';
const recovery = async (id: string) => (await mill.world.rows('select * from recovery where id = $1', id))[0]!;
const version = async (id: string) => (await recovery(id))['version'] as number;
const steps = async (id: string) =>
  (await mill.world.rows('select kind from recovery_step where recovery_id = $1 order by at, id', id)).map(
    ({ kind }) => kind,
  );

/** A load of rolls damaged on the way, which the carrier and its insurer bear. */
async function damaged(loss = '10000', partnerId?: string) {
  const claim = await mill.claim({ loss }, 'TRANSIT_DAMAGE');
  await mill.decide(claim, {
    named: [{ department: 'CARRIER_AND_INSURER', named: '顺达物流与平安保险', partnerId }],
  });
  const [share] = await mill.world.rows(
    'select s.id from liability_share s join liability_decision d on d.id = s.decision_id where d.request_id = $1',
    claim,
  );
  const claims = (more: Partial<ClaimRecovery> = {}) =>
    mill.world.run(mill.mill.as('deputy'), claimRecovery, { shareId: share!['id'], party: 'CARRIER', ...more });
  return {
    claim,
    claims,
    id: async () =>
      (
        await mill.world.rows('select id from recovery where request_id = $1 order by claimed_at desc, id desc', claim)
      )[0]!['id'] as string,
  };
}
const receives = async (id: string, amountMinor: number, on = TODAY) =>
  mill.world.run(mill.mill.as('deputy'), recordRecoveryReceipt, {
    recoveryId: id,
    version: await version(id),
    amountMinor,
    on,
  });

test('carrier and insurer are asked for parts of what they bear, together for no more than it', async () => {
  const { claim, claims } = await damaged();
  await claims({ name: '顺达物流', amountMinor: 600_000 });
  expect(issuesOf(await claims({ party: 'INSURER', name: '平安保险', amountMinor: 400_001 }))).toEqual([
    'amountMinor recovery.moreThanBorne',
  ]);
  await claims({ party: 'INSURER', name: '平安保险' });
  expect(await mill.books(claim)).toEqual({
    CLAIM_LOSS: -1_000_000,
    'RECOVERY_RECEIVABLE 平安保险': 400_000,
    'RECOVERY_RECEIVABLE 顺达物流': 600_000,
  });
  expect(issuesOf(await claims())).toEqual(['amountMinor recovery.moreThanBorne']);
});

test('a supplier of ours is asked as the partner it is; another name is somebody else', async () => {
  const { world } = mill;
  const partnerId = world.ids.partner;
  const { claim, claims } = await damaged('10000', partnerId);
  await claims({ name: '顺达物流与平安保险', amountMinor: 100_000 });
  await claims({ party: 'INSURER', name: '平安保险', amountMinor: 200_000 });
  await claims({ party: 'INSURER', name: '平安保险', partnerId, amountMinor: 300_000 });
  const asked = await world.rows('select partner_id from recovery where request_id = $1 order by claimed_minor', claim);
  expect(asked.map(({ partner_id }) => partner_id)).toEqual([partnerId, null, partnerId]);
  expect(issuesOf(await claims({ name: '某某', partnerId: uuidv7() }))).toEqual(['partnerId unknownChoice']);
});

test('a claim is followed, letter by letter and payment by payment, until all the money is here', async () => {
  const { world } = mill;
  const { claim, claims, id } = await damaged();
  await claims();
  const one = await id();
  const letter = { recoveryId: one, version: await version(one), received: true, on: TODAY, words: '同意赔付，分两次' };
  await world.does(mill.mill.as('deputy'), recordRecoveryLetter, letter);
  expect(issuesOf(await world.run(mill.mill.as('deputy'), recordRecoveryLetter, letter))).toEqual(['conflict']);
  await receives(one, 999_999);
  expect(await recovery(one)).toMatchObject({ state: 'PARTLY_RECEIVED', received_minor: '999999', ended_at: null });
  expect(issuesOf(await receives(one, 2))).toEqual(['amountMinor recovery.moreThanClaimed']);
  expect(issuesOf(await receives(one, 1, '2026-11-03'))).toEqual(['on recovery.notYet']);
  await receives(one, 1);
  expect(await recovery(one)).toMatchObject({ state: 'RECEIVED' });
  expect(await mill.books(claim)).toEqual({ BANK: 1_000_000, CLAIM_LOSS: -1_000_000 });
  expect(await steps(one)).toEqual(['CLAIMED', 'LETTER_RECEIVED', 'MONEY_RECEIVED', 'MONEY_RECEIVED']);
  expect(issuesOf(await receives(one, 1))).toEqual(['illegalTransition']);
});

test('what we wrote is a letter in either language, told as it was then; what came is none', async () => {
  const { world } = mill;
  const { claims, id } = await damaged();
  await claims({ words: '请按运输合同赔付' });
  const one = await id();
  await receives(one, 400_000);
  const letter = { recoveryId: one, on: TODAY, words: '余款请于月底前付清' };
  for (const received of [false, true])
    await world.does(mill.mill.as('deputy'), recordRecoveryLetter, {
      ...letter,
      received,
      version: await version(one),
    });
  const printed = async (kind: string, language: Language) => {
    const [step] = await world.rows('select id from recovery_step where recovery_id = $1 and kind = $2', one, kind);
    const { organizationId } = world;
    return printRecoveryLetter(world, { organizationId, id: step!['id'] as string, language });
  };
  const [claimed, about] = [await printed('CLAIMED', 'en'), await printed('LETTER_SENT', 'zh-CN')];
  expect(claimed!.name).toMatch(/^R-2026-\d{6}-2026-11-02-en\.pdf$/);
  expect(textOf(claimed!.bytes)).toMatch(/CN¥10,000\.00.*100%.*PleasepayCN¥10,000\.00/);
  expect(textOf(about!.bytes)).toMatch(/已到账¥4,000\.00.*余款请于月底前付清.*支付¥6,000\.00/);
  expect([await printed('LETTER_RECEIVED', 'en'), await printed('MONEY_RECEIVED', 'en')]).toEqual([null, null]);
});

test('what a mistake of sales kept from being recovered stays with sales; what nobody is to blame for, with the company', async () => {
  for (const [facts, account] of [
    [[{ name: 'lostBySales', value: 'yes' }], 'LIABILITY_CHARGE SALES'],
    [[{ name: 'lostBySales', value: 'no' }], 'UNRECOVERED COMPANY'],
    [null, 'UNRECOVERED COMPANY'],
  ] as const) {
    const { claim, claims, id } = await damaged();
    await claims();
    const one = await id();
    await receives(one, 250_000);
    const close = { recoveryId: one, version: await version(one), reason: '索赔期已过', facts };
    await mill.world.does(mill.mill.as('deputy'), closeRecovery, close);
    expect(await mill.books(claim)).toEqual({ BANK: 250_000, CLAIM_LOSS: -1_000_000, [account]: 750_000 });
    expect(await recovery(one)).toMatchObject({
      state: 'CLOSED',
      borne: [{ amountMinor: 750_000 }],
      trace: { clause: '4.9' },
    });
  }
});

test('what is said of why it was lost is something the policy asks', async () => {
  const { claims, id } = await damaged();
  await claims();
  const one = await id();
  const close = { recoveryId: one, version: await version(one), reason: '过期' };
  for (const fact of [
    { name: 'lostBySales', value: 'perhaps' },
    { name: 'nonsense', value: 'yes' },
  ])
    expect(issuesOf(await mill.world.run(mill.mill.as('deputy'), closeRecovery, { ...close, facts: [fact] }))).toEqual([
      `facts.${fact.name} notOffered`,
    ]);
});

test('while money is claimed by them, shares are not decided anew; once it is withdrawn, they are', async () => {
  const { claim, claims, id } = await damaged();
  await claims();
  await mill.mill.triage(claim, { lostBySales: 'yes' });
  expect(issuesOf(await mill.decide(claim))).toEqual(['shares liability.claimedOutside']);
  const one = await id();
  await mill.world.does(mill.mill.as('deputy'), withdrawRecovery, {
    recoveryId: one,
    version: await version(one),
    reason: '误提',
  });
  await mill.decide(claim);
  expect(await mill.books(claim)).toEqual({ CLAIM_LOSS: -1_000_000, 'LIABILITY_CHARGE SALES': 1_000_000 });
});

test('nothing is claimed of our own units', async () => {
  const claim = await mill.claim({ loss: '900' }, 'HOLES');
  await mill.decide(claim);
  const [share] = await mill.world.rows(
    'select s.id from liability_share s join liability_decision d on d.id = s.decision_id where d.request_id = $1 limit 1',
    claim,
  );
  const input = { shareId: share!['id'], party: 'CARRIER' as const };
  expect(issuesOf(await mill.world.run(mill.mill.as('deputy'), claimRecovery, input))).toEqual([
    'shareId recovery.notOutside',
  ]);
});
