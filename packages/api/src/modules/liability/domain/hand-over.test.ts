import { CustodyStage } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handOverOf, nextStage, type Handed } from './hand-over.js';

const chain = (...signed: readonly boolean[]): Handed[] =>
  signed.map((one, place) => ({ stage: Object.values(CustodyStage)[place]!, signed: one }));

test('without a hand-over on record nobody knows how far the goods were', () => {
  expect(handOverOf([])).toBeNull();
});

test('what stores has not signed for is not handed over, whoever made it', () => {
  expect(handOverOf(chain(true))).toBe('NOT_SIGNED_BY_STORES');
  expect(handOverOf(chain(true, false))).toBe('NOT_SIGNED_BY_STORES');
});

test('signed for by stores it is theirs until it is loaded', () => {
  expect(handOverOf(chain(true, true))).toBe('BEFORE_LOADING');
  expect(handOverOf(chain(true, true, true))).toBe('BEFORE_LOADING');
});

test('after quality, stores and the carrier have signed it is the carrier’s', () => {
  expect(handOverOf(chain(true, true, true, true))).toBe('THREE_PARTIES_SIGNED');
  expect(handOverOf(chain(false, true, true, true, false))).toBe('THREE_PARTIES_SIGNED');
});

test('loaded with any of the three signatures missing, it was shipped over a missing signature', () => {
  for (const missing of [1, 2, 3]) {
    const signed = [true, true, true, true].map((one, place) => one && place !== missing);
    expect(handOverOf(chain(...signed))).toBe('SIGNATURE_MISSING');
  }
});

test('hand-overs are in order: each comes after those before it, and after the last there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 5 }), (signed) => {
      expect(nextStage(chain(...signed))).toBe(Object.values(CustodyStage)[signed.length] ?? null);
    }),
  );
});
