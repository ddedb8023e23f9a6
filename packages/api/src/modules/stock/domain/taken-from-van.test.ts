import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takenFromVan } from './taken-from-van.js';

const part = { priceItemId: 'heater', wanted: 0, taken: 0, missing: 0, onHand: 0 };

describe('what a visit used of a van', () => {
  it('is taken from the van', () => {
    expect(takenFromVan([{ ...part, wanted: 2, onHand: 5 }])).toEqual([
      { kind: 'USE', priceItemId: 'heater', quantity: 2, missing: 0 },
    ]);
  });

  it('is taken to nothing where the van held less, and the difference is missing', () => {
    expect(takenFromVan([{ ...part, wanted: 3, onHand: 1 }])).toEqual([
      { kind: 'USE', priceItemId: 'heater', quantity: 1, missing: 2 },
    ]);
  });

  it('moves nothing when it is said again', () => {
    expect(takenFromVan([{ ...part, wanted: 3, taken: 1, missing: 2 }])).toEqual([]);
  });

  it('gives back what was missing first when less was used after all', () => {
    expect(takenFromVan([{ ...part, wanted: 0, taken: 1, missing: 2 }])).toEqual([
      { kind: 'UNUSED', priceItemId: 'heater', quantity: 1, missing: 2 },
    ]);
  });

  it('whatever is recorded one after the other, comes to what was recorded last, and no van falls below nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.nat(9), (records, held) => {
        const state = { ...part, onHand: held };
        for (const wanted of records) {
          for (const { kind, quantity, missing } of takenFromVan([{ ...state, wanted }])) {
            const sign = kind === 'USE' ? 1 : -1;
            state.taken += sign * quantity;
            state.missing += sign * missing;
            state.onHand -= sign * quantity;
          }
          expect(state.taken + state.missing).toBe(wanted);
          expect(state.onHand).toBe(held - state.taken);
          expect(Math.min(state.onHand, state.taken, state.missing)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
