import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import type { AcceptanceStage } from './acceptance-stage.js';
import { stagesOfUnit, type StageSigned } from './stages-of-unit.js';

const { stages } = policyNamed('P10').acceptance;
const signed = (stage: string, on: string, ...parties: StageSigned['party'][]): StageSigned[] =>
  parties.map((party) => ({ stage, party, on }));
const first = signed('first', '2026-04-01', 'CUSTOMER', 'COMPANY');
const stateOn = (on: string, signatures: readonly StageSigned[]) =>
  stagesOfUnit(stages, signatures, on).map(({ state }) => state);

describe('a display', () => {
  it('is accepted first by both sides', () => {
    expect(stateOn('2026-04-01', [])).toEqual(['OPEN', 'WAITING']);
    expect(stateOn('2026-04-01', first.slice(0, 1))).toEqual(['OPEN', 'WAITING']);
    expect(stateOn('2026-04-01', first)).toEqual(['SIGNED', 'WAITING']);
  });

  it('is accepted by nobody before it is installed', () => {
    expect(stagesOfUnit(stages, [], '2026-04-01', true)[0]).toMatchObject({ state: 'WAITING', opensOn: null });
  });

  it('runs on trial for 30 days, and is finally accepted from the day after', () => {
    expect(stateOn('2026-05-01', first)).toEqual(['SIGNED', 'WAITING']);
    expect(stateOn('2026-05-02', first)).toEqual(['SIGNED', 'OPEN']);
    expect(stagesOfUnit(stages, first, '2026-04-01')[1]).toMatchObject({ opensOn: '2026-05-02', completedOn: null });
  });

  it('counts the trial run from the second of the two signatures', () => {
    const late = [...signed('first', '2026-04-01', 'CUSTOMER'), ...signed('first', '2026-04-10', 'COMPANY')];
    expect(stagesOfUnit(stages, late, '2026-05-10').map(({ completedOn, opensOn }) => [completedOn, opensOn])).toEqual([
      ['2026-04-10', null],
      [null, '2026-05-11'],
    ]);
  });

  it('is accepted on the day the last signature stands under the last stage', () => {
    const all = [...first, ...signed('final', '2026-05-04', 'COMPANY'), ...signed('final', '2026-05-03', 'CUSTOMER')];
    expect(stagesOfUnit(stages, all, '2026-06-01')[1]).toMatchObject({ state: 'SIGNED', completedOn: '2026-05-04' });
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const stage = (key: string): fc.Arbitrary<AcceptanceStage> =>
  fc.record({
    key: fc.constant(key),
    label: fc.constant({ 'zh-CN': key, en: key }),
    clause: fc.constant('1'),
    signedBy: fc.subarray(['CUSTOMER', 'COMPANY'] as const, { minLength: 1 }),
    after: fc.option(fc.integer({ min: 1, max: 60 }).map((days) => ({ unit: 'DAYS' as const, days }))),
  });
const anyStages = fc.tuple(stage('a'), stage('b'), stage('c'));
const anySignature = fc.record({
  stage: fc.constantFrom('a', 'b', 'c'),
  party: fc.constantFrom('CUSTOMER' as const, 'COMPANY' as const),
  on: day,
});
const ORDER = ['WAITING', 'OPEN', 'SIGNED'];

it('time only opens stages, and the order of signing does not matter', () => {
  fc.assert(
    fc.property(anyStages, fc.array(anySignature, { maxLength: 6 }), day, day, (any, signatures, one, other) => {
      const [sooner, later] = one < other ? [one, other] : [other, one];
      const [before, after] = [stagesOfUnit(any, signatures, sooner), stagesOfUnit(any, signatures, later)];
      after.forEach(({ state }, at) =>
        expect(ORDER.indexOf(state)).toBeGreaterThanOrEqual(ORDER.indexOf(before[at]!.state)),
      );
      expect(stagesOfUnit(any, signatures.toReversed(), later)).toEqual(after);
      after.forEach(({ state, missing }) => expect(state === 'SIGNED').toBe(missing.length === 0));
    }),
  );
});
