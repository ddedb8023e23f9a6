import { describe, expect, it } from 'vitest';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { carePlan, type NamedTrainee, type UnitCare } from './care-plan.js';

const unit: UnitCare = {
  startDates: { purchase: '2026-01-05', acceptance: '2026-01-10' },
  on: '2026-02-01',
  done: [],
  trainees: [],
};
const item = (policy: string, key: string, change: Partial<UnitCare> = {}) =>
  carePlan(policyNamed(policy), { ...unit, ...change }).find((one) => one.key === key)!;
const maintained = (on: string, ...days: string[]) => {
  const { dueOn, state } = item('P16', 'maintenance', {
    on,
    done: days.map((day) => ({ kind: 'MAINTENANCE', on: day })),
  });
  return [dueOn, state];
};

describe('maintenance twice a year', () => {
  it('falls due every six months from acceptance, its day included, free, by the authorised service', () => {
    expect(item('P16', 'maintenance')).toMatchObject({
      kind: 'MAINTENANCE',
      dueOn: '2026-07-10',
      free: true,
      performedBy: 'PARTNER',
      clause: '5.1',
      sentence: { 'zh-CN': '每年由特约维修点免费保养两次。' },
    });
    expect(maintained('2026-07-10')).toEqual(['2026-07-10', 'OPEN']);
    expect(maintained('2026-07-11')).toEqual(['2026-07-10', 'OVERDUE']);
  });

  it('counts from the purchase while acceptance is not on record, and from nothing where neither is', () => {
    expect(item('P16', 'maintenance', { startDates: { purchase: '2026-01-05' } }).dueOn).toBe('2026-07-05');
    expect(item('P16', 'maintenance', { startDates: {} })).toMatchObject({ dueOn: null, state: 'OPEN' });
  });

  it('once done, is due again on the next day: early or late, twice a year it stays', () => {
    expect(maintained('2026-06-20', '2026-06-15')).toEqual(['2027-01-10', 'OPEN']);
    expect(maintained('2026-08-02', '2026-08-01')).toEqual(['2027-01-10', 'OPEN']);
    expect(maintained('2026-12-01', '2026-08-01', '2026-11-30')).toEqual(['2027-07-10', 'OPEN']);
  });

  it('missed for good when the next is due: nobody is owed three at once', () => {
    expect(maintained('2027-01-10')).toEqual(['2027-01-10', 'OPEN']);
    expect(maintained('2027-02-01', '2027-01-20')).toEqual(['2027-07-10', 'OPEN']);
  });

  it('is not done by a repair', () => {
    expect(item('P16', 'maintenance', { done: [{ kind: 'REPAIR', on: '2026-02-01' }] }).dueOn).toBe('2026-07-10');
  });
});

const trainee = (change: Partial<NamedTrainee>): NamedTrainee => ({
  plan: 'after-acceptance',
  role: 'HOUSEHOLDER',
  name: '王芳',
  attended: true,
  worksAlone: false,
  ...change,
});

describe('training', () => {
  const heater = (on: string, ...trainees: NamedTrainee[]) => item('P16', 'after-acceptance', { on, trainees });

  it('in use falls due two days after acceptance, for named roles in named topics', () => {
    expect(heater('2026-01-12')).toMatchObject({ dueOn: '2026-01-12', state: 'OPEN' });
    expect(heater('2026-01-13')).toMatchObject({ dueOn: '2026-01-12', state: 'OVERDUE' });
    expect(heater('2026-01-12').who.map(({ en }) => en)).toEqual(['Householder', 'Daily user']);
    expect(heater('2026-01-12').topics).toHaveLength(4);
  });

  it('in use is done when somebody of each role was there', () => {
    expect(heater('2026-01-12', trainee({})).state).toBe('OPEN');
    expect(heater('2026-01-12', trainee({}), trainee({ role: 'DAILY_USER' }))).toMatchObject({
      state: 'DONE',
      dueOn: null,
    });
  });

  it('of operators has no day, and goes on until each who is named can work alone', () => {
    const named = (worksAlone: boolean) => trainee({ plan: 'operators', role: 'NAMED_OPERATOR', worksAlone });
    const state = (...trainees: NamedTrainee[]) => item('P03', 'operators', { on: '2030-01-01', trainees }).state;
    expect(item('P03', 'operators').dueOn).toBeNull();
    expect(state()).toBe('OPEN');
    expect(state(named(true), named(false))).toBe('OPEN');
    expect(state(named(true), named(true))).toBe('DONE');
    expect(state(trainee({ worksAlone: true }))).toBe('OPEN');
  });
});
