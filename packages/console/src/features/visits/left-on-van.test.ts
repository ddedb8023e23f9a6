import { expect, test } from 'vitest';
import type { LocalVisit } from '../../field/local-visit';
import { leftOnVan } from './left-on-van';

const level = (code: string, onHand: number, missing = 0) => ({
  id: `level-${code}`,
  onHand,
  missing,
  item: { id: code, code, name: { text: code } },
});
const van = { levels: [level('VALVE', 4), level('SEAL', 2)] } as Parameters<typeof leftOnVan>[0];
const visit = (told: Record<string, number>, waiting?: Record<string, number>) =>
  ({
    told: { parts: Object.entries(told).map(([id, quantity]) => ({ priceItem: { id }, quantity })) },
    waiting: waiting
      ? [
          {
            facts: {
              kind: 'RECORD',
              parts: Object.entries(waiting).map(([priceItemId, quantity]) => ({ priceItemId, quantity })),
            },
          },
        ]
      : [],
  }) as unknown as LocalVisit;
const left = (...visits: LocalVisit[]) =>
  Object.fromEntries(leftOnVan(van, visits).map(({ code, onHand, missing }) => [code, [onHand, missing]]));

test('what the API has heard of is in its books already', () => {
  expect(left(visit({ SEAL: 2 }))).toEqual({ SEAL: [2, 0], VALVE: [4, 0] });
});

test('what waits on this phone lies on the van no more, counted once', () => {
  expect(left(visit({ VALVE: 1 }, { VALVE: 3 }))).toEqual({ SEAL: [2, 0], VALVE: [2, 0] });
});

test('a record that takes something back puts it on the van again', () => {
  expect(left(visit({ VALVE: 1 }, {}))).toEqual({ SEAL: [2, 0], VALVE: [5, 0] });
});

test('what was used beyond it is missing, and nothing lies there below nothing', () => {
  expect(left(visit({}, { SEAL: 5 }))).toEqual({ SEAL: [0, 3], VALVE: [4, 0] });
});
