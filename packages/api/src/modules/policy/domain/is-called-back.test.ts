import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalledBack } from './is-called-back.js';

const share = fc.integer({ min: 0, max: 10_000 });

describe('who is called back', () => {
  it('is everybody at 100 %, and nobody at 0 %', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(isCalledBack({ share: 10_000 }, id)).toBe(true);
        expect(isCalledBack({ share: 0 }, id)).toBe(false);
      }),
    );
  });

  it('is the same whoever asks, and whoever is chosen at a share is chosen at every greater one', () => {
    fc.assert(
      fc.property(fc.uuid(), share, share, (id, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(!isCalledBack({ share: less }, id) || isCalledBack({ share: more }, id)).toBe(true);
      }),
    );
  });

  it.each([100, 1_000, 2_500, 5_000, 9_900])('holds the share, also among ids that follow each other: %i', (of) => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `0199f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`);
    const chosen = ids.filter((id) => isCalledBack({ share: of }, id)).length / ids.length;
    expect(Math.abs(chosen - of / 10_000)).toBeLessThan(0.012);
  });
});
