import { agree, granted } from '../agreement.js';
import { borneBy, changeLoss, costOf, lossSeenBy, onLoss } from '../losses.js';
import type { Part, Stage } from '../scenario.js';

const stated = (facts: Readonly<Record<string, string>>) =>
  Object.entries(facts).map(([name, value]) => ({ name, value }));
const minor = (yuan: number) => ({ amountMinor: String(Math.round(yuan * 100)), currency: 'CNY' });

/** A claim as triage finds it. */
async function claimOf({ desk, company }: Stage, facts: Readonly<Record<string, string>>, more: object = {}) {
  const { request, caller } = await desk.call({ kind: 'CLAIM', ...more });
  const engineer = company.with('ENGINEER');
  const found = await engineer.onRequest('triageRequest', request, { facts: stated(facts) });
  if (!found.request) throw new Error(`Not assessed: ${found.message} ${JSON.stringify(found.issues)}`);
  return { id: request.id, caller, engineer, deputy: company.staff('DEPUTY_GENERAL_MANAGER') };
}

/** Clauses 4.1 to 4.3 and 2.2: shares by the rule, to the cent; other shares by consent; a unit objects. */
export const shares: Part = {
  name: 'who bears the loss',
  async play(stage) {
    const { clock, checks } = stage;
    clock.set('2026-06-08 09:00');
    const { id, caller, engineer, deputy } = await claimOf(stage, { loss: '80000.01' }, { faultCode: 'HOLES' });
    await onLoss(engineer, 'decideLiability', id);
    const holes = 'WORKSHOP 70 %: 56000.01, QUALITY_INSPECTION 30 %: 24000';
    checks.equal('holes of 80,000.01: 70/30 to the cent', borneBy(await lossSeenBy(engineer, id)), holes);
    const split = (workshop: number) => [
      { department: 'WORKSHOP', basisPoints: workshop },
      { department: 'COMPANY', basisPoints: 4_000 },
    ];
    const reason = '检验规程未覆盖该缺陷';
    for (const workshop of [5_999, 6_001])
      checks.equal(
        `shares of ${workshop / 100} % and 40 % are no whole`,
        (await onLoss(engineer, 'overrideLiability', id, { shares: split(workshop), reason })).refused,
        'shares liability.notWhole',
      );
    await onLoss(engineer, 'overrideLiability', id, { shares: split(6_000), reason });
    checks.equal('what is proposed changes nothing yet', borneBy(await lossSeenBy(engineer, id)), holes);
    const proposed = (await lossSeenBy(engineer, id)).liabilityDecisions.find(({ state }) => state === 'PROPOSED');
    granted(await agree(deputy, proposed!.approval!.id));
    const seen = await lossSeenBy(engineer, id);
    checks.equal('the deputy agrees: 60/40 holds', borneBy(seen), 'WORKSHOP 60 %: 48000.01, COMPANY 40 %: 32000');
    checks.equal('the round before is kept', seen.liabilityDecisions.map(({ state }) => state).toSorted(), [
      'IN_FORCE',
      'SUPERSEDED',
    ]);
    const { id: decisionId, version } = seen.liability!;
    const objection = { decisionId, version, department: 'WORKSHOP', reason: '原料问题' };
    checks.equal(
      'the workshop objects',
      (await changeLoss(engineer, 'disputeLiability', objection)).changed?.state,
      'DISPUTED',
    );
    const answer = { decisionId, version: version + 1, reason: '取证已排除原料原因' };
    checks.equal(
      'the deputy lets it stand',
      (await changeLoss(deputy, 'upholdLiability', answer)).changed?.state,
      'IN_FORCE',
    );
    checks.equal('the customer reads nothing of it', await lossSeenBy(caller, id), {
      liability: null,
      liabilityDecisions: [],
      penalties: [],
      recoveries: [],
      custody: [],
    });
  },
};

/** Clauses 4.4 to 4.9: outer packaging by the signatures; the carrier pays, or sales does. */
export const custody: Part = {
  name: 'whose hands it was in',
  async play(stage) {
    const { clock, checks, company } = stage;
    clock.set('2026-06-09 09:00');
    const manager = company.with('MANAGER');
    const chain = async (...signed: readonly (readonly [stage: string, more?: object])[]) => {
      const claim = await claimOf(stage, { loss: '10000' }, { faultCode: 'OUTER_PACKAGING' });
      for (const [at, more = { signedBy: '王保管' }] of signed)
        await onLoss(manager, 'signCustody', claim.id, { stage: at, handedOverAt: '2026-06-01T01:00:00Z', ...more });
      await onLoss(claim.engineer, 'decideLiability', claim.id, {
        named: [{ department: 'CARRIER', named: '顺达物流' }],
      });
      return { ...claim, seen: await lossSeenBy(claim.engineer, claim.id) };
    };
    checks.equal(
      'not signed for by stores: the workshop',
      borneBy((await chain(['PRODUCTION'])).seen),
      'WORKSHOP 100 %: 10000',
    );
    checks.equal(
      'before loading: stores',
      borneBy((await chain(['PRODUCTION'], ['STORES'])).seen),
      'WAREHOUSE 100 %: 10000',
    );
    checks.equal(
      'shipped over a missing signature: whoever forced it',
      borneBy((await chain(['PRODUCTION'], ['STORES'], ['QUALITY', { forcedBy: 'SALES' }], ['CARRIER'])).seen),
      'WHOEVER_FORCED_IT (SALES) 100 %: 10000',
    );
    for (const [lost, bearer] of [
      ['yes', 'SALES'],
      ['no', 'COMPANY'],
    ] as const) {
      const carried = await chain(['PRODUCTION'], ['STORES'], ['QUALITY'], ['CARRIER']);
      checks.equal('all three have signed: the carrier', borneBy(carried.seen), 'CARRIER (顺达物流) 100 %: 10000');
      const agent = company.with('AGENT');
      const shareId = carried.seen.liability!.shares[0]!.id;
      const over = { shareId, party: 'CARRIER', amountMinor: '1000001' };
      checks.equal(
        'no more is claimed than it bears',
        (await changeLoss(agent, 'claimRecovery', over)).refused,
        'amountMinor recovery.moreThanBorne',
      );
      const claimed = (await changeLoss(agent, 'claimRecovery', { shareId, party: 'CARRIER' })).changed!;
      const receipt = { recoveryId: claimed.id, version: claimed.version, on: '2026-06-09', amountMinor: '400000' };
      const paid = (await changeLoss(agent, 'recordRecoveryReceipt', receipt)).changed!;
      checks.equal('the carrier pays a part', paid.state, 'PARTLY_RECEIVED');
      const close = {
        recoveryId: claimed.id,
        version: paid.version,
        reason: '索赔期已过',
        facts: stated({ lostBySales: lost }),
      };
      await changeLoss(agent, 'closeRecovery', close);
      const [recovery] = (await lossSeenBy(carried.engineer, carried.id)).recoveries;
      checks.equal(
        `${lost === 'yes' ? 'lost by a mistake of sales' : 'lost by nobody’s mistake'}: the rest stays with ${bearer}`,
        recovery!.borne.map(({ department, amount }) => `${department} ${amount.amountMinor}`),
        [`${bearer} 600000`],
      );
    }
  },
};

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
    const base = (of: string, yuan: number) => ({ bases: [{ base: of, amountMinor: minor(yuan).amountMinor }] });
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
