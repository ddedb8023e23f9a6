import { agree, granted } from '../agreement.js';
import { borneBy, changeLoss, lossSeenBy, onLoss } from '../losses.js';
import type { Part } from '../scenario.js';
import { claimOf, stated } from './p05-claim.js';

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
    const loaded = await chain(['PRODUCTION'], ['STORES'], ['QUALITY'], ['CARRIER']);
    checks.equal('all three have signed: the carrier', borneBy(loaded.seen), 'CARRIER (顺达物流) 100 %: 10000');
    for (const [lost, bearer] of [
      ['yes', 'SALES'],
      ['no', 'COMPANY'],
    ] as const) {
      const claim = await claimOf(stage, { loss: '10000' }, { faultCode: 'TRANSIT_DAMAGE' });
      const named = [{ department: 'CARRIER_AND_INSURER', named: '顺达物流与平安保险' }];
      await onLoss(claim.engineer, 'decideLiability', claim.id, { named });
      const carried = { ...claim, seen: await lossSeenBy(claim.engineer, claim.id) };
      checks.equal(
        'damaged on the way: carrier and insurer',
        borneBy(carried.seen),
        'CARRIER_AND_INSURER (顺达物流与平安保险) 100 %: 10000',
      );
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
