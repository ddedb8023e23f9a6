import { describe, expect, it } from 'vitest';
import { policyNamed, policyWith } from '../testing/policy-file.test-kit.js';
import { componentWarranties } from './component-warranties.js';
import { entitlement } from './entitlement.js';

const p16 = policyNamed('P16');
const p03 = policyNamed('P03');
const bought = { purchase: '2026-03-18' };
const leak = { component: 'TANK', faultKind: 'TANK_LEAK', startDates: bought };

describe('who pays', () => {
  it.each([
    ['2026-03-18', 'FREE', 'the first day'],
    ['2029-03-18', 'FREE', 'the last day, which is covered'],
    ['2029-03-19', 'PAID', 'the day after'],
  ])('on %s the repair of a tank is %s: %s', (on, outcome) => {
    expect(entitlement(p16, { ...leak, on })).toMatchObject({ outcome, coverageEndsOn: '2029-03-18' });
  });

  it.each([
    ['2027-03-18', 'FREE'],
    ['2027-03-19', 'PAID'],
  ])('on %s a pipe is %s, for pipes have one year', (on, outcome) => {
    const asked = { component: 'PIPES', faultKind: 'PIPE_FAULT', startDates: bought, on };
    expect(entitlement(p16, asked).outcome).toBe(outcome);
  });

  it('says why in the customer’s words, with the component and the last day', () => {
    expect(entitlement(p16, { ...leak, on: '2026-05-01' }).sentence).toEqual({
      'zh-CN': '水箱在保修期内（至2029年3月18日，含当日），免费维修。',
      en: 'This component (Tank) is under warranty until 18 March 2029 inclusive: the repair is free.',
    });
  });

  it('keeps the facts, the dates and the clause of the term in the trace', () => {
    const { trace, clause } = entitlement(p16, { ...leak, on: '2029-03-19' });
    expect(clause).toBe('3.3');
    expect(trace.facts).toMatchObject({
      component: 'TANK',
      faultKind: 'TANK_LEAK',
      cause: null,
      warranty: 'PAST_TERM',
    });
    expect(trace.values).toMatchObject({ on: '2029-03-19', endsOn: '2029-03-18', termClause: '2.1' });
  });

  it('lets an excluded cause weigh more than a running warranty', () => {
    expect(entitlement(p16, { ...leak, cause: 'TAKEN_APART_BY_OTHERS', on: '2026-05-01' })).toMatchObject({
      outcome: 'PAID',
      reason: 'TAKEN_APART_BY_OTHERS',
      clause: '3.1',
    });
  });

  it('does not cover a fault of another component, nor one nobody named', () => {
    expect(entitlement(p16, { ...leak, faultKind: 'FRAME_BENT', on: '2026-05-01' }).reason).toBe('FAULT_NOT_COVERED');
    expect(entitlement(p16, { ...leak, faultKind: 'OTHER', on: '2026-05-01' }).outcome).toBe('PAID');
  });

  it('does not guess while the component, the fault or the date of purchase is unknown', () => {
    const on = '2026-05-01';
    expect(entitlement(p16, { ...leak, component: null, on }).reason).toBe('COMPONENT_TO_BE_FOUND');
    expect(entitlement(p16, { ...leak, faultKind: null, on }).reason).toBe('IN_WARRANTY_FAULT_TO_BE_FOUND');
    expect(entitlement(p16, { ...leak, startDates: {}, on }).reason).toBe('WARRANTY_NOT_SHOWN');
  });

  it('runs the free maintenance of software from acceptance, or from hand-over where nothing was accepted', () => {
    const asked = { component: 'SOFTWARE', cause: 'SOFTWARE', on: '2027-03-19' };
    const accepted = { handover: '2026-02-01', acceptance: '2026-03-19' };
    expect(entitlement(p03, { ...asked, startDates: accepted })).toMatchObject({
      outcome: 'FREE',
      reason: 'SOFTWARE_FAULT',
    });
    expect(entitlement(p03, { ...asked, startDates: { handover: '2026-02-01' } }).outcome).toBe('PAID');
  });

  it('only advises on a virus, also inside the free term', () => {
    const asked = { component: 'SOFTWARE', cause: 'VIRUS', on: '2026-05-01', startDates: { acceptance: '2026-03-18' } };
    expect(entitlement(p03, asked)).toMatchObject({ outcome: 'ADVICE_ONLY', clause: '4.2' });
  });
});

describe('a registration that must come in time', () => {
  const strict = policyWith('P16', ['entitlement', 'registration'], {
    within: '20 days',
    of: 'PURCHASE',
    clause: '2.4',
  });

  it.each([
    ['2026-04-07', 'IN_TIME'],
    ['2026-04-08', 'LATE'],
    [null, 'MISSING'],
  ])('registered on %s counts as %s', (registration, status) => {
    const startDates = { ...bought, registration };
    expect(entitlement(strict, { ...leak, startDates, on: '2026-05-01' }).trace.values.registration).toBe(status);
  });

  it.each([
    ['2026-04-07', 'AWAITED'],
    ['2026-04-08', 'MISSING'],
  ])('still to come on %s, it is %s', (on, status) => {
    const startDates = { ...bought, registration: null };
    expect(entitlement(strict, { ...leak, startDates, on }).trace.values.registration).toBe(status);
  });
});

describe('the warranty card of a unit', () => {
  it('lists every component with its term, its last day and how today stands to it', () => {
    const card = componentWarranties(p16, { startDates: bought, on: '2027-03-19' });
    expect(card.map(({ component, endsOn, status }) => [component, endsOn, status])).toEqual([
      ['TANK', '2029-03-18', 'IN_TERM'],
      ['COLLECTOR_TUBES', '2029-03-18', 'IN_TERM'],
      ['FRAME', '2029-03-18', 'IN_TERM'],
      ['PIPES', '2027-03-18', 'PAST_TERM'],
      ['ELECTRICS', '2027-03-18', 'PAST_TERM'],
    ]);
  });

  it('says so when the term has not begun, or its start is not on record', () => {
    const [before] = componentWarranties(p16, { startDates: bought, on: '2026-03-17' });
    const [unknown] = componentWarranties(p16, { startDates: {}, on: '2026-03-17', components: ['FRAME'] });
    expect(before).toMatchObject({ component: 'TANK', startsOn: '2026-03-18', status: 'NOT_STARTED' });
    expect(unknown).toMatchObject({ component: 'FRAME', endsOn: null, status: 'START_UNKNOWN' });
  });

  it('names the day the term runs from, also where another fell on the same', () => {
    const dates = { purchase: '2026-03-18', acceptance: '2026-03-18' };
    const startedBy = (code: string) =>
      componentWarranties(policyNamed(code), { startDates: dates, on: '2026-04-01' })[0]?.startedBy;
    expect([startedBy('P16'), startedBy('P10')]).toEqual(['PURCHASE', 'ACCEPTANCE']);
  });
});
