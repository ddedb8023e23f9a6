import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { decide, type Facts, type Row } from '../../../kernel/decision-table/index.js';
import { approvalRoute } from '../domain/approval-route.js';
import { entitlement } from '../domain/entitlement.js';
import { liability } from '../domain/liability.js';
import { amountOf, penaltiesForBreach, penalty } from '../domain/penalty.js';
import { promises } from '../domain/promises.js';
import { factsOfRequest } from '../domain/rule-on-request.js';
import { triage } from '../domain/triage.js';
import { fillParameters } from '../format/fill-parameters.js';
import { policySchema } from '../format/policy.schema.js';
import { promised } from '../testing/ask.test-kit.js';
import { policyNamed, policyText } from '../testing/policy-file.test-kit.js';

const days = (count: number) => ({ unit: 'MINUTES', minutes: count * 24 * 60 });

describe('a claim against the paper mill', () => {
  const mill = policyNamed('P05');
  const claim = { kind: 'CLAIM', channel: 'PHONE' };

  it.each([
    [1_000, 'CLEAR', 'TECHNICAL_CENTRE', 3],
    [1_000.01, 'CLEAR', 'SERVICE_TEAM', 15],
    [1_000, 'UNCLEAR', 'SERVICE_TEAM', 15],
    [10_000, 'CLEAR', 'SERVICE_TEAM', 15],
    [10_000.01, 'CLEAR', 'GENERAL_MANAGER_TOLD', 30],
    [10_000.01, 'UNCLEAR', 'GENERAL_MANAGER_TOLD', 30],
    [null, null, 'SERVICE_TEAM', 15],
  ])('of %s CNY, responsibility %s: goes to %s, answered in %i days', (loss, responsibility, tier, count) => {
    const facts = { ...claim, loss, responsibility };
    expect(triage(mill, facts).tier).toBe(tier);
    expect(promised(mill, 'answer', facts)).toEqual(days(count));
  });

  it('is agreed to by those its tier asks', () => {
    const route = (tier: string): unknown =>
      approvalRoute(mill, claim, { rule: 'settlement', tier, severity: null })?.route;
    const centre = { by: ['TECHNICAL_CENTRE_HEAD'], board: false };
    const deputy = { by: ['DEPUTY_GENERAL_MANAGER'], board: false };
    expect(route('TECHNICAL_CENTRE')).toEqual({ steps: [centre], tell: [] });
    expect(route('SERVICE_TEAM')).toEqual({ steps: [centre], tell: ['DEPUTY_GENERAL_MANAGER'] });
    expect(route('GENERAL_MANAGER_TOLD')).toEqual({ steps: [deputy], tell: ['GENERAL_MANAGER'] });
    expect(route('BOARD')).toMatchObject({ steps: [deputy, { by: ['BOARD_MEETING'], board: true }] });
    expect(route('OPINION')).toBeNull();
  });

  const arrivedAt = '2026-03-02T00:00:00.000Z';
  it.each([
    ['VISIBLE', 72, 'CLAIM_IS_LOOKED_INTO'],
    ['VISIBLE', 72 + 1 / 60, 'NOTICE_TOO_LATE'],
    ['INNER', 72 + 1 / 60, 'CLAIM_IS_LOOKED_INTO'],
  ])('for %s damage told %s hours after arrival: %s', (defect, hours, reason) => {
    const stated = { kind: 'CLAIM', channel: 'PHONE', facts: { defect, arrivedAt } };
    const { facts, problems } = factsOfRequest(mill, stated, Date.parse(arrivedAt) + hours * 3_600_000);
    expect(problems).toEqual([]);
    const subject = { component: null, startDates: {}, on: '2026-03-05', facts };
    expect(entitlement(mill, subject).reason).toBe(reason);
  });

  it("has the customer's own 72 hours run from arrival for what can be seen, from opening for the rest", () => {
    const owed = (facts: Facts): unknown[] =>
      promises(mill, { ...claim, arrivedAt, openedAt: '2026-03-04T00:00:00.000Z', ...facts })
        .filter(({ owedBy }) => owedBy === 'CUSTOMER')
        .map(({ key, startsAt, duration }) => [key, startsAt, duration]);
    expect(owed({ defect: 'VISIBLE' })).toEqual([['notice-of-visible-damage', arrivedAt, days(3)]]);
    expect(owed({ defect: 'INNER' })).toEqual([['notice-of-inner-defect', '2026-03-04T00:00:00.000Z', days(3)]]);
  });

  it.each([
    [{ faultKind: 'HOLES' }, { WORKSHOP: 7_000, QUALITY_INSPECTION: 3_000 }],
    [{ faultKind: 'INFERIOR_GOODS' }, { WORKSHOP: 7_000, QUALITY_INSPECTION: 3_000 }],
    [{ faultKind: 'WET_EDGES' }, { WORKSHOP: 7_000, QUALITY_INSPECTION: 3_000 }],
    [{ faultKind: 'INCLUSIONS' }, { WORKSHOP: 9_000, QUALITY_INSPECTION: 1_000 }],
    [{ faultKind: 'OUTER_PACKAGING', handOver: 'NOT_SIGNED_BY_STORES' }, { WORKSHOP: 10_000 }],
    [{ faultKind: 'OUTER_PACKAGING', handOver: 'BEFORE_LOADING' }, { WAREHOUSE: 10_000 }],
    [{ faultKind: 'OUTER_PACKAGING', handOver: 'THREE_PARTIES_SIGNED' }, { CARRIER: 10_000 }],
    [{ faultKind: 'OUTER_PACKAGING', handOver: 'SIGNATURE_MISSING' }, { WHOEVER_FORCED_IT: 10_000 }],
    [{ faultKind: 'OUTER_PACKAGING' }, null],
    [{ faultKind: 'TRANSIT_DAMAGE' }, { CARRIER_AND_INSURER: 10_000 }],
    [{ faultKind: 'TRANSIT_DAMAGE', lostBySales: true }, { SALES: 10_000 }],
    [{ faultKind: 'HOLES', cause: 'CUSTOMER_HANDLING' }, { CUSTOMER_ITSELF: 10_000 }],
  ])('for %j is borne by %j', (facts, shares) => {
    expect(liability(mill, 'loss', { ...claim, ...facts })?.shares).toEqual(shares);
  });

  it('told late costs sales 200, or half of the loss, whose other half stays with the company', () => {
    const late = (delayed: string | null): (number | null)[] =>
      penaltiesForBreach(mill, 'card', { ...claim, delayed }).map(({ outcome }) =>
        amountOf(outcome!, { basesMinor: { LOSS: 850_000 } }),
      );
    expect(late('EVIDENCE_DELAYED')).toEqual([20_000]);
    expect(late('EVIDENCE_AND_HANDLING_MISSED')).toEqual([425_000]);
    expect(late(null)).toEqual([]);
    const missed = { ...claim, faultKind: 'HOLES', delayed: 'EVIDENCE_AND_HANDLING_MISSED' };
    expect(liability(mill, 'loss', missed)?.shares).toEqual({ COMPANY: 10_000 });
  });

  it.each([
    ['WORKSHOP_4_MACHINE_7', 300_000],
    ['WORKSHOP_3_MACHINE_5', 250_000],
    ['WORKSHOP_3_MACHINE_4', 200_000],
  ])('returned and pulped again costs by the ton: 2.5 tons of %s come to %i', (machine, amountMinor) => {
    const ruling = penalty(mill, 'goods-pulped-again', { ...claim, remedy: 'RETURN', machine });
    expect(amountOf(ruling!.outcome!, { units: { TON: 2.5 } })).toBe(amountMinor);
  });
});

describe('a dealer of farm machinery', () => {
  const maker = policyNamed('P20');
  const document = parseDocument(policyText('P20'));
  fillParameters(document, {});
  const { returns, unsold, graded } = parse(policySchema, document.toJS()).partners['dealers']!;
  const outcome = <Outcome>(rows: readonly Row<Outcome>[], facts: Facts): Outcome =>
    decide({ name: 'table', facts: {}, rows }, facts).outcome;

  it.each([
    ['2026-04-07', 'FREE'],
    ['2026-04-08', 'REFUSED'],
    [null, 'REFUSED'],
  ])('who sold on 18 March and sent the card back on %s: service is %s', (registration, decided) => {
    const startDates = { purchase: '2026-03-18', ...(registration && { registration }) };
    const question = { component: 'ENGINE', startDates, on: '2026-05-01', facts: { kind: 'REPAIR' } };
    expect(entitlement(maker, question).outcome).toBe(decided);
  });

  it.each([
    [{ complexity: 'USUAL' }, 'PARTNER'],
    [{ complexity: 'UNUSUAL' }, 'ENGINEER'],
    [{ complexity: 'UNUSUAL', origin: 'BOUGHT_IN' }, 'AGENT'],
    [{ complexity: 'USUAL', urgent: true }, 'MANAGER'],
  ])('has a repair that is %j go to %s', (facts, owner) => {
    expect(triage(maker, { kind: 'REPAIR', channel: 'PHONE', ...facts }).ownerRole).toBe(owner);
  });

  it('bears freight unless the product is at fault, and the labour where it took the machine apart', () => {
    expect(outcome(returns!, { returnedBecause: 'PRODUCT_FAULT' })).toMatchObject({ freight: 'COMPANY' });
    expect(outcome(returns!, { returnedBecause: 'TAKEN_APART' })).toEqual({ freight: 'DEALER', restoring: 'DEALER' });
    expect(outcome(returns!, { returnedBecause: 'UNSOLD' })).toEqual({ freight: 'DEALER' });
  });

  it.each([
    [1, false, 'STILL_HELD'],
    [2, true, 'STILL_HELD'],
    [2, false, 'DEEMED_SOLD'],
  ])('with goods unsold for %i seasons, returned: %s, has them %s', (seasonsUnsold, returned, held) => {
    expect(outcome(unsold!, { seasonsUnsold, returned })).toBe(held);
  });

  it('is rewarded, kept or downgraded by its conduct', () => {
    const moves = ['GOOD_WORK', 'USUAL', 'FRAUD', 'GRAVE_FAILURE'].map((conduct) => outcome(graded!, { conduct }));
    expect(moves).toEqual(['REWARDED', 'KEPT', 'DOWNGRADED', 'DOWNGRADED']);
  });

  it('answers for late service where no reserve was held', () => {
    expect(liability(maker, 'late-service', { reserveHeld: false })?.shares).toEqual({ DEALER: 10_000 });
    expect(liability(maker, 'late-service', { reserveHeld: true })?.shares).toBeNull();
  });
});
