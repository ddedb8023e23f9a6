import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileRequest } from '../../requests/commands/file-request.js';
import { fireClocks } from '../../clocks/jobs/fire-clocks.js';
import { appealPenalty, liftPenalty, upholdPenalty } from './appeal-penalty.js';
import { chargeDuePenalty } from './charge-penalty.js';
import { issuesOf, Losses } from './liability.test-kit.js';

let mill: Losses;
beforeAll(async () => {
  mill = await Losses.open();
});
afterAll(() => mill.world.close());

const HOUR = 60;
const fire = () => fireClocks(() => mill.world.context(mill.world.system()));
/** A claim whose card nobody wrote for 72 hours and a minute. */
async function lateClaim(): Promise<string> {
  const id = await mill.world.does(mill.world.customer(), fileRequest, { kind: 'CLAIM', title: '纸有孔洞' });
  mill.world.pass(72 * HOUR + 1);
  await fire();
  return id;
}
const state = async (claim: string) =>
  (await mill.penalties(claim)).map(({ rule, state: stands, amount_minor }) => `${rule} ${stands} ${amount_minor}`);

test('a late card that delayed the evidence costs sales 200, once, however often the post comes', async () => {
  const claim = await lateClaim();
  await mill.post();
  expect(await state(claim)).toEqual([]);
  await mill.mill.triage(claim, { delayed: 'EVIDENCE_DELAYED' });
  await mill.post();
  await mill.world.write(`update outbox set sent_at = null where topic = 'penalty.due'`);
  await mill.post();
  expect(await state(claim)).toEqual(['late-card CHARGED 20000']);
  expect(await mill.books(claim)).toEqual({ 'PENALTY SALES': 20_000, PENALTY_INCOME: -20_000 });
  expect(await mill.world.events(claim)).toContain('penalty.charged');
});

test('evidence and handling missed: sales pays half of the whole loss, and the company bears the other half', async () => {
  const claim = await lateClaim();
  await mill.mill.triage(claim, { delayed: 'EVIDENCE_DELAYED', loss: '80000.01' });
  await mill.post();
  mill.world.pass(1);
  await mill.mill.triage(claim, { delayed: 'EVIDENCE_AND_HANDLING_MISSED' });
  await mill.post();
  expect((await state(claim)).toSorted()).toEqual(['late-card CHARGED 4000001', 'late-card REVERSED 20000']);
  await mill.decide(claim);
  const books = await mill.books(claim);
  expect(books).toEqual({
    CLAIM_LOSS: -8_000_001,
    'LIABILITY_CHARGE COMPANY': 8_000_001,
    'PENALTY SALES': 4_000_001,
    PENALTY_INCOME: -4_000_001,
  });
});

test('half of a loss that nobody knows yet is due, and charged once the loss is decided', async () => {
  const claim = await lateClaim();
  await mill.mill.triage(claim, { delayed: 'EVIDENCE_AND_HANDLING_MISSED' });
  await mill.post();
  expect(await state(claim)).toEqual(['late-card DUE null']);
  await mill.decide(claim, { loss: { amountMinor: 1_000_00, currency: 'CNY' } });
  expect(await state(claim)).toEqual(['late-card CHARGED 50000']);
  await mill.decide(claim, { loss: { amountMinor: 2_000_00, currency: 'CNY' } });
  expect(await state(claim)).toEqual(['late-card CHARGED 100000']);
  expect(await mill.books(claim)).toMatchObject({ 'PENALTY SALES': 100_000, 'LIABILITY_CHARGE COMPANY': 200_000 });
});

test('an answer that is late costs the technical centre 200', async () => {
  const claim = await mill.claim({ loss: '900', responsibility: 'CLEAR' });
  mill.world.pass(3 * 24 * HOUR + 1);
  await fire();
  await mill.post();
  expect(await state(claim)).toEqual(['late-answer CHARGED 20000']);
  expect(await mill.books(claim)).toEqual({ 'PENALTY TECHNICAL_CENTRE': 20_000, PENALTY_INCOME: -20_000 });
});

test('returned goods that are pulped again cost 1,200, 1,000 or 800 a ton, borne as the loss is', async () => {
  for (const [machine, rate] of [
    ['WORKSHOP_4_MACHINE_7', 1_200_00],
    ['WORKSHOP_3_MACHINE_5', 1_000_00],
    ['WORKSHOP_3_MACHINE_4', 800_00],
  ] as const) {
    const claim = await mill.claim({ loss: '900', remedy: 'RETURN', machine, returnedTons: '1.234' }, 'HOLES');
    expect(issuesOf(await mill.charge(claim, 'goods-pulped-again'))).toEqual(['liability penalty.nobodyLiable']);
    await mill.decide(claim);
    await mill.charge(claim, 'goods-pulped-again');
    const amount = (rate * 1_234) / 1_000;
    expect(await state(claim)).toEqual([`goods-pulped-again CHARGED ${amount}`]);
    expect(await mill.books(claim)).toMatchObject({
      'PENALTY WORKSHOP': Math.round(amount * 0.7),
      'PENALTY QUALITY_INSPECTION': Math.round(amount * 0.3),
      PENALTY_INCOME: -amount,
    });
    expect(issuesOf(await mill.charge(claim, 'goods-pulped-again'))).toEqual(['rule penalty.chargedAlready']);
  }
});

test('what costs so much a time is charged for each day it happened, and once for a day', async () => {
  const claim = await mill.claim({ loss: '900', falseReportBy: 'SALESPERSON' });
  const rule = 'false-report-of-sales';
  await mill.charge(claim, rule);
  await mill.charge(claim, rule, { on: '2026-01-05' });
  expect(await state(claim)).toEqual([`${rule} CHARGED 50000`, `${rule} CHARGED 50000`]);
  expect(await mill.books(claim)).toEqual({ 'PENALTY SALES': 1_000_00, PENALTY_INCOME: -1_000_00 });
  expect(issuesOf(await mill.charge(claim, rule, { on: '2026-01-05' }))).toEqual(['on penalty.chargedThatDay']);
  expect(issuesOf(await mill.charge(claim, rule))).toEqual(['on penalty.chargedThatDay']);
  expect(issuesOf(await mill.charge(claim, rule, { on: '2999-01-01' }))).toEqual(['on penalty.notYet']);
});

test('without its tons, or its costs, a penalty is not charged, and says what is missing', async () => {
  const facts = { loss: '900', remedy: 'RETURN', machine: 'WORKSHOP_4_MACHINE_7' };
  const claim = await mill.claim(facts, 'HOLES');
  await mill.decide(claim);
  expect(issuesOf(await mill.charge(claim, 'goods-pulped-again'))).toEqual(['units.TON required']);
  expect(issuesOf(await mill.charge(claim, 'investigation-trip'))).toEqual(['bases.COSTS required']);
  expect(issuesOf(await mill.charge(claim, 'goods-exchanged'))).toEqual(['rule penalty.none']);
  expect(issuesOf(await mill.charge(claim, 'late-card'))).toEqual(['rule penalty.byItsClock']);
  expect(issuesOf(await mill.charge(claim, 'unheard-of'))).toEqual(['rule notOffered']);
  expect(await mill.penalties(claim)).toEqual([]);
});

test('trip costs, compensated goods and freight of exchanged goods are borne by the liable units', async () => {
  const bases = (base: 'COSTS' | 'EX_WORKS_PRICE' | 'FREIGHT_AND_STORAGE', amountMinor: number) => ({
    bases: [{ base, amountMinor }],
  });
  const compensated = await mill.claim(
    { loss: '900', remedy: 'COMPENSATE', compensatedFrom: 'EX_WORKS_PRICE' },
    'INCLUSIONS',
  );
  await mill.decide(compensated);
  await mill.charge(compensated, 'goods-compensated', bases('EX_WORKS_PRICE', 10_001));
  await mill.charge(compensated, 'investigation-trip', bases('COSTS', 99));
  expect(await mill.books(compensated)).toMatchObject({
    'PENALTY WORKSHOP': 9_001 + 89,
    'PENALTY QUALITY_INSPECTION': 1_000 + 10,
  });
  const exchanged = await mill.claim({ loss: '900', remedy: 'EXCHANGE' }, 'TORN');
  await mill.decide(exchanged);
  await mill.charge(exchanged, 'goods-exchanged', bases('FREIGHT_AND_STORAGE', 1_000));
  expect(await mill.books(exchanged)).toMatchObject({ 'PENALTY WORKSHOP': 700, 'PENALTY QUALITY_INSPECTION': 300 });
});

test('compensated goods deducted from output are no money: that is on record, and nothing in the books', async () => {
  const claim = await mill.claim({ loss: '900', remedy: 'COMPENSATE', compensatedFrom: 'OUTPUT' }, 'HOLES');
  await mill.charge(claim, 'goods-compensated');
  expect(await state(claim)).toEqual(['goods-compensated CHARGED null']);
  expect(await mill.books(claim)).toEqual({});
});

test('a false report costs its author the month’s bonus, and sales 500 where it was a salesperson', async () => {
  const claim = await mill.claim({ loss: '900', falseReportBy: 'SALESPERSON' }, 'HOLES');
  const bonus = { bases: [{ base: 'MONTHLY_BONUS' as const, amountMinor: 3_000_00 }] };
  expect(issuesOf(await mill.charge(claim, 'false-report', bonus))).toEqual(['accountId required']);
  expect(issuesOf(await mill.charge(claim, 'false-report', { ...bonus, accountId: claim }))).toEqual([
    'accountId unknownChoice',
  ]);
  const author = mill.mill.id('manager');
  await mill.charge(claim, 'false-report', { ...bonus, accountId: author });
  await mill.charge(claim, 'false-report-of-sales');
  expect(await mill.books(claim)).toEqual({
    [`PENALTY ${author}`]: 300_000,
    'PENALTY SALES': 50_000,
    PENALTY_INCOME: -350_000,
  });
});

test('decided anew, a loss takes the penalties of the liable units with it', async () => {
  const claim = await mill.claim({ loss: '900', remedy: 'EXCHANGE' }, 'TORN');
  await mill.decide(claim);
  await mill.charge(claim, 'goods-exchanged', { bases: [{ base: 'FREIGHT_AND_STORAGE', amountMinor: 1_000 }] });
  await mill.mill.triage(claim, {}, 'CUSTOMER_MISUSE');
  await mill.decide(claim);
  expect(await state(claim)).toEqual(['goods-exchanged DUE 1000']);
  expect(await mill.books(claim)).toEqual({});
  await mill.mill.triage(claim, {}, 'MAKING');
  await mill.decide(claim);
  expect(await state(claim)).toEqual(['goods-exchanged CHARGED 1000']);
  expect(await mill.books(claim)).toMatchObject({ 'PENALTY WORKSHOP': 700, 'PENALTY QUALITY_INSPECTION': 300 });
  const rounds = await mill.world.rows(
    'select s.round from penalty_share s join penalty p on p.id = s.penalty_id where p.request_id = $1',
    claim,
  );
  expect(rounds.map(({ round }) => round).toSorted()).toEqual([1, 1, 2, 2]);
});

test('a penalty that is objected to stands until it is ruled on, and not by whoever objects; taken back it is reversed', async () => {
  const { world } = mill;
  const claim = await mill.claim({ loss: '900', falseReportBy: 'SALESPERSON' }, 'HOLES');
  await mill.charge(claim, 'false-report-of-sales');
  const penalty = async (reason: string) => {
    const [row] = await mill.penalties(claim);
    return { penaltyId: row!['id'] as string, version: row!['version'] as number, reason };
  };
  await world.does(mill.mill.as('manager'), appealPenalty, await penalty('报告属实'));
  expect(await mill.books(claim)).toMatchObject({ 'PENALTY SALES': 50_000 });
  await expect(world.run(mill.mill.as('manager'), liftPenalty, await penalty('自己撤销'))).rejects.toThrow(
    'You may not do this',
  );
  await world.does(mill.mill.as('deputy'), upholdPenalty, await penalty('证据确凿'));
  await world.does(mill.mill.as('manager'), appealPenalty, await penalty('新证据'));
  await world.does(mill.mill.as('deputy'), liftPenalty, await penalty('新证据成立'));
  expect(await mill.books(claim)).toEqual({});
  expect(await state(claim)).toEqual(['false-report-of-sales REVERSED 50000']);
  expect(issuesOf(await world.run(mill.mill.as('deputy'), appealPenalty, await penalty('再来')))).toEqual([
    'illegalTransition',
  ]);
  await mill.charge(claim, 'false-report-of-sales');
  expect(await mill.books(claim)).toMatchObject({ 'PENALTY SALES': 50_000 });
});

test('a penalty that is due is charged once somebody says what it is counted by', async () => {
  const claim = await lateClaim();
  await mill.mill.triage(claim, { delayed: 'EVIDENCE_AND_HANDLING_MISSED' });
  await mill.post();
  const [due] = await mill.penalties(claim);
  const input = { penaltyId: due!['id'] as string, version: due!['version'] as number };
  expect(issuesOf(await mill.world.run(mill.mill.as('engineer'), chargeDuePenalty, input))).toEqual(['loss required']);
  const bases = [{ base: 'LOSS' as const, amountMinor: 60_000 }];
  await mill.world.does(mill.mill.as('engineer'), chargeDuePenalty, { ...input, bases });
  expect(await state(claim)).toEqual(['late-card CHARGED 30000']);
});
