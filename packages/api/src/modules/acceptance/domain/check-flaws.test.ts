import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFlaws } from './check-flaws.js';

const NAMED = ['QUALITY', 'RECORDS', 'SATISFACTION'];
const passed = (name: string) => ({ name, passed: true });

test('every point the policy names is judged once, in any order', () => {
  expect(checkFlaws(NAMED.map(passed), NAMED)).toEqual([]);
  expect(checkFlaws(NAMED.toReversed().map(passed), NAMED)).toEqual([]);
});

test('a point left out, one of one’s own, one judged twice and a failing without a reason are named', () => {
  expect(checkFlaws([passed('QUALITY'), passed('RECORDS')], NAMED)).toEqual([{ at: null, code: 'missing' }]);
  expect(checkFlaws([...NAMED.map(passed), passed('LUCK')], NAMED)).toEqual([{ at: 3, code: 'notOffered' }]);
  expect(checkFlaws([...NAMED.map(passed), passed('RECORDS')], NAMED)).toEqual([{ at: 3, code: 'twice' }]);
  const failed = { name: 'QUALITY', passed: false };
  expect(checkFlaws([{ ...failed, remark: ' ' }, ...NAMED.slice(1).map(passed)], NAMED)).toEqual([
    { at: 0, code: 'remarkRequired' },
  ]);
  expect(checkFlaws([{ ...failed, remark: '裂缝' }, ...NAMED.slice(1).map(passed)], NAMED)).toEqual([]);
});

test('a check without flaws has exactly as many points as the policy names', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...NAMED, 'LUCK')), (names) => {
      if (checkFlaws(names.map(passed), NAMED).length) return;
      expect(names.toSorted()).toEqual(NAMED.toSorted());
    }),
  );
});
