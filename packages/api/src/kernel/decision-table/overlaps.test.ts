import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from './decide.js';
import { overlaps } from './overlaps.js';
import { anyTable, everyCase, world } from './random-tables.test-kit.js';
import { satisfies } from './condition.js';
import type { DecisionTable, Row } from './decision-table.js';

const range = (min: number | null, max: number | null) => ({
  loss: {
    kind: 'range' as const,
    unit: 'CNY',
    ...(min === null ? {} : { min: { value: min, inclusive: false } }),
    ...(max === null ? {} : { max: { value: max, inclusive: true } }),
  },
});
const table = (...rows: [Row<string>['when'], string][]): DecisionTable<string> => ({
  name: 't',
  facts: world,
  rows: rows.map(([when, outcome]) => ({ when, outcome, clause: '1' })),
});
const city = { region: { kind: 'oneOf' as const, values: ['CITY'] } };

test('rows that part the cases between them do not overlap', () => {
  expect(overlaps(table([range(null, 3), 'a'], [range(3, null), 'b'], [{}, 'c']))).toEqual([]);
});

test('a narrower row below a wider one that says something else is told, with the row above it', () => {
  expect(overlaps(table([range(null, 3), 'a'], [city, 'b'], [{}, 'c']))).toEqual([{ row: 1, above: 0 }]);
});

test('rows that say the same may overlap as they like', () => {
  expect(overlaps(table([range(null, 3), 'a'], [city, 'a'], [{}, 'c']))).toEqual([]);
});

test('it agrees with trying every case, on random tables', () => {
  fc.assert(
    fc.property(anyTable, (random) => {
      const matches = (row: Row<number>, facts: (typeof everyCase)[number]) =>
        Object.entries(row.when).every(([fact, condition]) => satisfies(condition, facts[fact]));
      const tried = random.rows.flatMap((row, at) =>
        Object.keys(row.when).length === 0
          ? []
          : random.rows
              .slice(0, at)
              .flatMap((other, above) =>
                everyCase.some((facts) => matches(row, facts) && matches(other, facts)) ? [{ row: at, above }] : [],
              ),
      );
      expect(overlaps(random)).toEqual(tried);
    }),
  );
});

test('rows that do not overlap may change places, and nothing is decided otherwise', () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom(...everyCase), (random, facts) => {
      const found = overlaps(random);
      const rows = [...random.rows];
      const at = rows.findIndex(
        (row, index) =>
          index > 0 &&
          Object.keys(row.when).length > 0 &&
          !found.some((one) => one.row === index && one.above === index - 1),
      );
      if (at < 1 || Object.keys(rows[at - 1]!.when).length === 0) return;
      const swapped = { ...random, rows: rows.with(at, rows[at - 1]!).with(at - 1, rows[at]!) };
      const outcome = (of: typeof random) => {
        try {
          return decide(of, facts).outcome;
        } catch {
          return 'uncovered';
        }
      };
      expect(outcome(swapped)).toBe(outcome(random));
    }),
  );
});
