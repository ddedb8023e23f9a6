import { borneBy, changeLoss, costOf, lossSeenBy, onLoss } from '../losses.js';
import type { Part } from '../scenario.js';
import { claimOf, stated } from './p05-claim.js';

/** Clauses 5.1 to 5.3: what is late costs, from the minute it is late. */
export const late: Part = {
  name: 'what is late costs',
  async play(stage) {
    const { clock, checks, company, desk, house } = stage;
    const engineer = company.with('ENGINEER');
    const filed: string[] = [];
    clock.set('2026-06-15 09:00');
    for (let each = 0; each < 3; each += 1) filed.push((await desk.call({ kind: 'CLAIM' })).request.id);
    const [inTime, delayed, missed] = filed as [string, string, string];
    const finds = async (id: string, facts: Readonly<Record<string, string>>) => {
      await engineer.onRequest(
        'triageRequest',
        { id },
        { facts: stated({ loss: '900.01', responsibility: 'CLEAR', ...facts }) },
      );
      await house.round();
    };
    const cost = async (id: string, rule: string) => costOf(await lossSeenBy(engineer, id), rule);
    clock.set('2026-06-18 09:00');
    await finds(inTime, { delayed: 'EVIDENCE_DELAYED' });
    checks.equal('a card at 72 hours costs nothing', await cost(inTime, 'late-card'), '');
    checks.equal('nor does an answer that is due this minute', await cost(inTime, 'late-answer'), '');
    clock.set('2026-06-18 09:01');
    await house.round();
    checks.equal(
      'a minute later the answer costs the technical centre 200',
      await cost(inTime, 'late-answer'),
      '200: TECHNICAL_CENTRE 200',
    );
    await finds(delayed, { delayed: 'EVIDENCE_DELAYED' });
    checks.equal(
      'a card at 72 hours and a minute that delayed evidence costs sales 200',
      await cost(delayed, 'late-card'),
      '200: SALES 200',
    );
    await finds(missed, { delayed: 'EVIDENCE_AND_HANDLING_MISSED' });
    checks.equal(
      'with evidence and handling missed it costs sales half of the loss',
      await cost(missed, 'late-card'),
      '450.01: SALES 450.01',
    );
    await onLoss(engineer, 'decideLiability', missed);
    checks.equal(
      'and the company bears the loss',
      borneBy(await lossSeenBy(engineer, missed)),
      'COMPANY 100 %: 900.01',
    );
  },
};

/** Clauses 5.4 to 5.9: what goods, trips and false reports cost. */
export const failings: Part = {
  name: 'what failings cost',
  async play(stage) {
    const { clock, checks, company } = stage;
    clock.set('2026-07-01 09:00');
    const charged = async (facts: Readonly<Record<string, string>>, rule: string, given: object = {}) => {
      const { id, engineer } = await claimOf(stage, { loss: '900', ...facts }, { faultCode: 'TORN' });
      await onLoss(engineer, 'decideLiability', id);
      const { refused } = await onLoss(engineer, 'chargePenalty', id, { rule, ...given });
      return { id, engineer, cost: refused || costOf(await lossSeenBy(engineer, id), rule) };
    };
    const base = (of: string, yuan: number) => ({ bases: [{ base: of, amountMinor: String(Math.round(yuan * 100)) }] });
    for (const [machine, cost] of [
      ['WORKSHOP_4_MACHINE_7', '1500: WORKSHOP 1050, QUALITY_INSPECTION 450'],
      ['WORKSHOP_3_MACHINE_5', '1250: WORKSHOP 875, QUALITY_INSPECTION 375'],
      ['WORKSHOP_3_MACHINE_4', '1000: WORKSHOP 700, QUALITY_INSPECTION 300'],
    ] as const) {
      const returned = { remedy: 'RETURN', machine, returnedTons: '1.25' };
      checks.equal(`1.25 tons of ${machine} pulped again`, (await charged(returned, 'goods-pulped-again')).cost, cost);
    }
    checks.equal(
      'without its tons it is not charged',
      (await charged({ remedy: 'RETURN', machine: 'WORKSHOP_3_MACHINE_4' }, 'goods-pulped-again')).cost,
      'units.TON required',
    );
    const compensated = { remedy: 'COMPENSATE', compensatedFrom: 'EX_WORKS_PRICE' };
    checks.equal(
      'compensated goods cost their ex-works price',
      (await charged(compensated, 'goods-compensated', base('EX_WORKS_PRICE', 12_000.01))).cost,
      '12000.01: WORKSHOP 8400.01, QUALITY_INSPECTION 3600',
    );
    checks.equal(
      'or are deducted from output, which is no money',
      (await charged({ remedy: 'COMPENSATE', compensatedFrom: 'OUTPUT' }, 'goods-compensated')).cost,
      'CHARGED',
    );
    checks.equal(
      'exchanged goods cost their transport and storage',
      (await charged({ remedy: 'EXCHANGE' }, 'goods-exchanged', base('FREIGHT_AND_STORAGE', 1_000))).cost,
      '1000: WORKSHOP 700, QUALITY_INSPECTION 300',
    );
    checks.equal(
      'the trip of the investigation',
      (await charged({}, 'investigation-trip', base('COSTS', 0.99))).cost,
      '0.99: WORKSHOP 0.69, QUALITY_INSPECTION 0.3',
    );
    const falsely = await charged({ falseReportBy: 'SALESPERSON' }, 'false-report-of-sales');
    checks.equal('a false report by a salesperson costs sales 500', falsely.cost, '500: SALES 500');
    const { penalties } = await lossSeenBy(falsely.engineer, falsely.id);
    const { id: penaltyId, version } = penalties[0]!;
    await changeLoss(company.with('AGENT'), 'appealPenalty', { penaltyId, version, reason: '报告属实' });
    const lift = { penaltyId, version: version + 1, reason: '复核后撤销' };
    const lifted = await changeLoss(company.staff('DEPUTY_GENERAL_MANAGER'), 'liftPenalty', lift);
    checks.equal('taken back on appeal, it is reversed', lifted.changed?.state, 'REVERSED');
  },
};
