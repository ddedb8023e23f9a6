import { describe, expect, it } from 'vitest';
import { policyNamed, policyWith } from '../testing/policy-file.test-kit.js';
import { checkFacts } from './check-facts.js';
import { nextChannel } from './next-channel.js';
import { priceFor } from './price-for.js';
import { promises } from './promises.js';
import { requiresConsent } from './requires-consent.js';
import { triage } from './triage.js';

const p16 = policyNamed('P16');
const p03 = policyNamed('P03');

describe('what is promised', () => {
  it('for a water heater: somebody on site within 4 hours, the fault put right within 12', () => {
    expect(promises(p16, { kind: 'REPAIR' })).toMatchObject([
      {
        key: 'arrive',
        kind: 'ARRIVE',
        startEvent: 'request.filed',
        stopEvent: 'visit.arrived',
        duration: { unit: 'MINUTES', minutes: 240 },
        calendar: 'round-the-clock',
        owedBy: 'PARTNER',
        escalateTo: 'MANAGER',
        pausedIn: ['AWAITING_CUSTOMER', 'ON_HOLD'],
        warnBeforeMinutes: 60,
        warnAtPercent: null,
        clause: '1.3',
        sentence: {
          'zh-CN': '当地特约维修点将在接到您的来电后 4 小时内上门。',
          en: 'The local authorised service will be on site within 4 hours of your call.',
        },
      },
      { key: 'put-right', kind: 'RESOLVE', duration: { unit: 'MINUTES', minutes: 720 }, clause: '1.4' },
    ]);
  });

  it('promises no visit to somebody who only asks a question', () => {
    expect(promises(p16, { kind: 'CONSULTATION' })).toEqual([]);
  });

  it('takes a question for a usual one until somebody finds it complex, and then promises a solution instead', () => {
    const asked = { kind: 'CONSULTATION', region: 'CITY' };
    const keys = (facts: typeof asked & { complexity?: string }) => promises(p03, facts).map(({ key }) => key);
    expect(keys(asked)).toEqual(['answer', 'solve', 'on-site']);
    expect(keys({ ...asked, complexity: 'COMPLEX' })).toEqual(['propose-solution', 'on-site']);
  });

  it('says the region’s time in both languages', () => {
    const far = promises(p03, { kind: 'REPAIR', region: 'OTHER_PROVINCES' }).at(-1)!;
    expect(far.sentence['zh-CN']).toContain('48 小时');
    expect(far.sentence.en).toContain('48 hours');
    expect(far.trace).toMatchObject({ table: 'promises.on-site', rowIndex: 2, facts: { region: 'OTHER_PROVINCES' } });
  });
});

describe('a promise that is broken', () => {
  it('is told to the office, and goes on to head office after what the organization gives each level', () => {
    for (const promise of promises(p16, { kind: 'REPAIR' }))
      expect(promise).toMatchObject({
        escalateTo: 'MANAGER',
        escalatesOn: { everyMinutes: 120, to: ['EXECUTIVE'] },
      });
    const quick = policyWith('P16', ['parameters', 'next-level', 'value'], '45 minutes');
    expect(promises(quick, { kind: 'REPAIR' })[0]!.escalatesOn?.everyMinutes).toBe(45);
  });

  it('stays with the role a policy names where there is no network', () => {
    expect(promises(p03, { kind: 'REPAIR', region: 'CITY' })[0]).toMatchObject({
      escalateTo: 'MANAGER',
      escalatesOn: null,
    });
  });
});

describe('facts at the door', () => {
  it('are complete when every required one is there', () => {
    expect(checkFacts(p03, { kind: 'REPAIR', region: 'CITY' })).toEqual([]);
  });

  it('are refused when one is missing, unknown or no choice, in both languages', () => {
    const problems = checkFacts(p03, { kind: 'REPAIR', complexity: 'HARD', mileage: 3 });
    expect(problems.map(({ fact, code }) => [fact, code])).toEqual([
      ['mileage', 'FACT_UNKNOWN'],
      ['complexity', 'FACT_NOT_A_CHOICE'],
      ['region', 'FACT_MISSING'],
    ]);
    expect(problems[2]!.message).toEqual({ 'zh-CN': '请填写“所在区域”', en: 'Please state: Region' });
  });
});

describe('an answer offered only for some', () => {
  it('is refused where it contradicts what else was said: a pipe does not leak as a tank does', () => {
    const facts = { kind: 'REPAIR', component: 'PIPES', faultKind: 'TANK_LEAK' };
    expect(checkFacts(p16, facts)).toMatchObject([
      { fact: 'faultKind', code: 'FACT_NOT_FITTING', message: { en: 'Does not fit the other answers: Fault' } },
    ]);
    expect(checkFacts(p16, { ...facts, component: 'TANK' })).toEqual([]);
    expect(checkFacts(p16, { ...facts, faultKind: 'OTHER' })).toEqual([]);
  });

  it('stands while the other is not known', () => {
    expect(checkFacts(p16, { kind: 'REPAIR', faultKind: 'TANK_LEAK' })).toEqual([]);
  });
});

describe('triage', () => {
  it('gives a repair to the local service, ahead of the queue', () => {
    expect(triage(p16, { kind: 'REPAIR' })).toMatchObject({ tier: 'FAULT', priority: 'HIGH', ownerRole: 'PARTNER' });
  });

  it('gives a complaint to the supervisor, not to those complained of', () => {
    expect(triage(p03, { kind: 'COMPLAINT', region: 'CITY' }).ownerRole).toBe('SUPERVISOR');
  });
});

describe('the ladder of channels', () => {
  it('asks for a reason at every rung, and for the customer’s authorisation before a remote session', () => {
    expect(nextChannel(p03, 'PHONE')).toMatchObject({
      channel: 'REMOTE',
      reasonRequired: true,
      authorisationRequired: true,
    });
    expect(nextChannel(p03, 'REMOTE')).toMatchObject({ channel: 'ON_SITE', authorisationRequired: false });
  });

  it('ends on site, and does not know rungs the policy leaves out', () => {
    expect(nextChannel(p03, 'ON_SITE')).toBeNull();
    expect(nextChannel(p16, 'REMOTE')).toBeNull();
  });
});

describe('prices and consent', () => {
  it('charges nothing and asks nothing where the work is free', () => {
    expect(priceFor(p16, 'FREE', 'LABOUR')).toMatchObject({ basis: 'FREE', charged: false, mustBeConsented: false });
    expect(requiresConsent(p16, 'FREE').required).toBe(false);
  });

  it('charges nothing for advice, for there is nothing to charge for', () => {
    expect(priceFor(p03, 'ADVICE_ONLY', 'LABOUR')).toMatchObject({ basis: 'NOT_SUPPLIED', charged: false });
  });

  it('asks for consent to every charged line of paid work', () => {
    for (const line of ['ORDINARY_PART', 'SPECIAL_PART', 'LABOUR', 'TRAVEL', 'CUSTOM_WORK'] as const) {
      expect(priceFor(p16, 'PAID', line)).toMatchObject({ charged: true, mustBeConsented: true });
    }
  });
});
