import { priceList } from '../price-list.js';
import { requestOf } from '../person.js';
import { minutesPromised, rulingOn } from '../readings.js';
import { careOf, train } from '../unit-care.js';
import type { Part } from '../scenario.js';

const fault = { componentCode: 'SOFTWARE', faultCode: 'SOFTWARE_FAULT' };

/** Clause 1.1: maintained free of charge for 12 months, the last day included. */
export const freeTerm: Part = {
  name: 'the 12 free months',
  async play({ clock, desk, checks }) {
    clock.set('2026-11-20 23:59:59');
    const { request: free } = await desk.call({ ...fault, boughtOn: '2025-11-20' });
    checks.equal('accepted a year ago to the day: free, to the last second', await rulingOn(desk, free), [
      'FREE',
      '1.1',
    ]);
    clock.set('2026-11-21 00:00:00');
    const { request: paid } = await desk.call({ ...fault, boughtOn: '2025-11-20' });
    checks.equal('in the first second of the next day: paid, by clause 1.1', await rulingOn(desk, paid), [
      'PAID',
      '1.1',
    ]);
    checks.that(
      'the reason names the last free day',
      /20 November 2026/.test(paid.entitlementSentence?.en ?? ''),
      paid.entitlementSentence,
    );
    const later = requestOf(await desk.agent.onRequest('triageRequest', free, { causeCode: 'SOFTWARE' }));
    checks.equal(
      'what was filed on the last day stays free when its cause is found on the next',
      later.entitlement,
      'FREE',
    );
    await desk.agent.onRequest('triageRequest', paid);
    const refused = await desk.agent.onRequest('resolveRequest', paid, { text: '已处理' });
    checks.equal('paid work is not done without consent', refused.__typename, 'ConsentRequiredError');
  },
};

/** Clauses 4.1 and 4.2: what is covered, and what only gets advice. */
const CAUSES = [
  { causeCode: 'SOFTWARE', faultCode: 'SOFTWARE_FAULT', expected: ['FREE', '4.1'] },
  { causeCode: 'USER_ERROR', faultCode: 'DATA_DAMAGED', expected: ['FREE', '4.1'] },
  { causeCode: 'UNSTABLE_OPERATING_SYSTEM', faultCode: 'SOFTWARE_FAULT', expected: ['ADVICE_ONLY', '4.2'] },
  { causeCode: 'VIRUS', faultCode: 'DATA_DAMAGED', expected: ['ADVICE_ONLY', '4.2'] },
  { causeCode: 'AGAINST_PROCEDURE', faultCode: 'DATA_DAMAGED', expected: ['ADVICE_ONLY', '4.2'] },
] as const;

export const scope: Part = {
  name: 'what is covered and what gets advice',
  async play({ clock, desk, checks }) {
    clock.set('2026-11-23 09:00');
    for (const { causeCode, faultCode, expected } of CAUSES) {
      const { request } = await desk.call({ ...fault, faultCode });
      const triaged = requestOf(await desk.agent.onRequest('triageRequest', request, { causeCode }));
      const [outcome, clause] = expected;
      checks.equal(
        `${faultCode} by ${causeCode} is ${outcome}, by clause ${clause}`,
        await rulingOn(desk, triaged),
        expected,
      );
      if (outcome !== 'ADVICE_ONLY') continue;
      const asked = await desk.agent.onRequest('askConsent', triaged, { kind: 'PAID_WORK', lines: [] });
      checks.equal(
        `${causeCode}: advice costs nothing, so nothing can be charged`,
        asked.__typename,
        'InvalidInputError',
      );
      const advised = requestOf(
        await desk.agent.onRequest('resolveRequest', triaged, { text: '建议重装系统补丁并查杀病毒' }),
      );
      checks.equal(`${causeCode}: the advice is given`, advised.state, 'AWAITING_ACCEPTANCE');
    }
  },
};

/** Clause 4.3: a change made for one hospital is quoted, with its duration and its fee, even in the free months. */
export const customChange: Part = {
  name: 'a custom change',
  async play({ clock, desk, checks }) {
    clock.set('2026-11-24 09:00');
    const { request, caller } = await desk.call({ ...fault, faultCode: 'CUSTOM_CHANGE' });
    checks.equal('a custom change is paid within the free months, by clause 4.3', await rulingOn(desk, request), [
      'PAID',
      '4.3',
    ]);
    checks.equal('it is a matter of its own', request.tier, 'CUSTOM');
    checks.equal(
      'no hour and no working day is promised for it',
      [request.clocks, minutesPromised(request, 'ANSWER')],
      [[], null],
    );
    await desk.agent.onRequest('triageRequest', request);
    const early = await desk.agent.onRequest('resolveRequest', request, { text: '已修改' });
    checks.equal(
      'it is not made before the quotation is agreed',
      [early.__typename, early.consentKind],
      ['ConsentRequiredError', 'PAID_WORK'],
    );
    const day = (await priceList(caller)).get('CHANGE-D')!;
    requestOf(
      await desk.agent.onRequest('askConsent', request, {
        kind: 'PAID_WORK',
        lines: [{ priceItemId: day.id, quantity: 5 }],
      }),
    );
    const [quoted] = (await caller.sees(request.id)).consents;
    checks.equal(
      'the hospital reads the estimate: five days',
      quoted?.lines.map(({ code, quantity }) => [code, quantity]),
      [['CHANGE-D', 5]],
    );
    checks.equal(
      'and the fee: five times the day',
      quoted?.total?.amountMinor,
      String(5 * Number(day.unitPrice.amountMinor)),
    );
    requestOf(await caller.change('giveConsent', { consentId: quoted!.id }));
    const made = await desk.agent.onRequest('resolveRequest', request, { text: '已按要求修改并上线' });
    checks.equal('once it is agreed, it is made', made.request?.state, 'AWAITING_ACCEPTANCE');
  },
};

/** Clause 5.1: named operators are trained, free of charge and whatever the age. */
export const training: Part = {
  name: 'training of operators',
  async play({ clock, desk, checks }) {
    clock.set('2026-11-24 15:00');
    const { request, caller } = await desk.call({ kind: 'TRAINING', boughtOn: '2020-01-01' });
    checks.equal('training is free years after the free months, by clause 5.1', await rulingOn(desk, request), [
      'FREE',
      '5.1',
    ]);
    checks.equal('training is no fault: neither hours nor working days run', request.clocks, []);

    const unit = request.asset!;
    const state = async () => (await careOf(caller, unit, 'operators')).state;
    const trained = (name: string, worksAlone: boolean) =>
      train(desk.agent, unit, 'operators', [{ name, role: 'NAMED_OPERATOR', worksAlone }]);
    const { dueOn, free, clause, who } = await careOf(caller, unit, 'operators');
    checks.equal(
      'no day ends the training of named operators, and it is free, by clause 5.1',
      [dueOn, free, clause, who.map(({ en }) => en)],
      [null, true, '5.1', ['Named operator']],
    );
    checks.equal('it is open while nobody is named', await state(), 'OPEN');
    await trained('陈静', true);
    await trained('周强', false);
    checks.equal('it stays open while one of two cannot work alone', await state(), 'OPEN');
    await trained('周强', true);
    checks.equal('it is done once each named operator can', await state(), 'DONE');
    await trained('孙丽', false);
    checks.equal('and is taken up again for whoever is named later', await state(), 'OPEN');
  },
};
