import { priceList } from '../price-list.js';
import { requestOf } from '../person.js';
import { clockOf, rulingOn } from '../readings.js';
import { inChina } from '../scenario-clock.js';
import { careOf, train } from '../unit-care.js';
import type { Part } from '../scenario.js';

const fault = { componentCode: 'SOFTWARE', faultCode: 'SOFTWARE_FAULT' };

/** Clauses 2.1 to 2.3: a usual question turns out to be complex, and what was promised for it is not owed any more. */
export const turnsOutComplex: Part = {
  name: 'a question that turns out to be complex',
  async play({ clock, desk, checks }) {
    clock.set('2026-10-26 10:00');
    const { request } = await desk.call({ componentCode: 'SOFTWARE', faultCode: 'QUESTION' });
    const answer = clockOf(request, 'ANSWER');
    checks.equal('the phone support owes the answer', answer?.owedBy, 'AGENT');
    checks.that('the promise of 1 hour is stated in words', /1 hour\b/.test(answer?.sentence.en ?? ''), answer);
    checks.equal('somebody is warned when 75 % of the hour are used', answer?.warnAt, clock.in(45));
    clock.pass(20);
    await desk.agent.onRequest('triageRequest', request, { complexity: 'COMPLEX' });
    const seen = await desk.agent.sees(request.id);
    checks.equal('found complex, it goes to the engineers as such', seen.tier, 'COMPLEX');
    checks.equal(
      'the hour and the eight hours are not owed any more',
      ['ANSWER', 'RESOLVE'].map((kind) => clockOf(seen, kind)?.state),
      ['CANCELLED', 'CANCELLED'],
    );
    checks.equal(
      '3 working days run from when it was asked',
      clockOf(seen, 'PROPOSE_SOLUTION')?.dueAt,
      inChina('2026-10-29 10:00').toISOString(),
    );
  },
};

/** Clause 1.1: what the last free day means for a request that outlives it, and for the next. */
export const freeTerm: Part = {
  name: 'the end of the 12 free months',
  async play({ clock, desk, checks }) {
    clock.set('2026-11-20 23:59:59');
    const { request: free } = await desk.call({ ...fault, boughtOn: '2025-11-20' });
    clock.set('2026-11-21 00:00:00');
    const { request: paid } = await desk.call({ ...fault, boughtOn: '2025-11-20' });
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

/** Clause 4.2: a cause that only gets advice is found, and the advice is given. */
const ADVISED = [
  { causeCode: 'UNSTABLE_OPERATING_SYSTEM', faultCode: 'SOFTWARE_FAULT' },
  { causeCode: 'VIRUS', faultCode: 'DATA_DAMAGED' },
  { causeCode: 'AGAINST_PROCEDURE', faultCode: 'DATA_DAMAGED' },
] as const;

export const adviceOnly: Part = {
  name: 'what gets advice',
  async play({ clock, desk, checks }) {
    clock.set('2026-11-23 09:00');
    for (const { causeCode, faultCode } of ADVISED) {
      const { request } = await desk.call({ ...fault, faultCode });
      checks.equal(`${causeCode}: free while the cause is not known`, request.entitlement, 'FREE');
      const triaged = requestOf(await desk.agent.onRequest('triageRequest', request, { causeCode }));
      checks.equal(`${causeCode}: advice once it is found, by clause 4.2`, await rulingOn(desk, triaged), [
        'ADVICE_ONLY',
        '4.2',
      ]);
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
    checks.equal('for a custom change no clock runs', request.clocks, []);
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
