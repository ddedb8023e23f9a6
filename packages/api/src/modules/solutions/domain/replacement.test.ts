import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, type Likeness } from './replacement.js';

const beam = { model: 'L-600', specification: 'C30 / 6 m', originalModel: 'L-600', originalSpecification: 'C30 / 6 m' };
const BOTH: readonly Likeness[] = ['MODEL', 'SPECIFICATION'];

test('the same model and specification, however it is written, is the same', () => {
  expect(differences(beam, BOTH)).toEqual([]);
  expect(differences({ ...beam, specification: 'ｃ30/6M' }, BOTH)).toEqual([]);
});

test('another model, or another specification, is named; only what must be the same is looked at', () => {
  const other = { ...beam, model: 'L-650', specification: 'C40 / 6 m' };
  expect(differences(other, BOTH)).toEqual(['model', 'specification']);
  expect(differences({ ...beam, model: 'L-650' }, BOTH)).toEqual(['model']);
  expect(differences(other, ['SPECIFICATION'])).toEqual(['specification']);
  expect(differences(other, ['KIND', 'SIZE'])).toEqual([]);
});

test('anything is the same as itself, and who is compared with whom does not matter', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const of = (model: string, originalModel: string) => ({ ...beam, model, originalModel });
      expect(differences(of(one, one), BOTH)).toEqual([]);
      expect(differences(of(one, other), BOTH)).toEqual(differences(of(other, one), BOTH));
    }),
  );
});
