import * as fc from 'fast-check';
import type { Condition } from './condition.js';
import type { DecisionTable, Row } from './decision-table.js';
import type { FactCatalogue, Facts } from './fact.js';

/** A small world to make random tables in: a choice, an amount and a yes-or-no, two of them optional. */
export const world: FactCatalogue = {
  region: { kind: 'choice', values: ['CITY', 'SUBURB', 'FAR'], optional: false },
  loss: { kind: 'number', unit: 'CNY', min: 0, optional: true },
  urgent: { kind: 'yesNo', optional: true },
};

const presence: fc.Arbitrary<Condition> = fc.constantFrom({ kind: 'present' }, { kind: 'absent' });

const bound = fc.record({ value: fc.integer({ min: 0, max: 6 }), inclusive: fc.boolean() });

const range: fc.Arbitrary<Condition> = fc
  .record({ min: fc.option(bound, { nil: undefined }), max: fc.option(bound, { nil: undefined }) })
  .filter(({ min, max }) => min === undefined || max === undefined || min.value < max.value)
  .map(({ min, max }) => ({ kind: 'range', unit: 'CNY', min, max }));

const region: fc.Arbitrary<Condition> = fc
  .subarray(['CITY', 'SUBURB', 'FAR'], { minLength: 1 })
  .map((values) => ({ kind: 'oneOf', values }));

const urgent: fc.Arbitrary<Condition> = fc.boolean().map((value) => ({ kind: 'oneOf', values: [value] }));

const when: fc.Arbitrary<Row<number>['when']> = fc.record(
  { region, loss: fc.oneof(range, presence), urgent: fc.oneof(urgent, presence) },
  { requiredKeys: [] },
);

/** Tables whose outcome is the number of the row as it was written. */
export const anyTable: fc.Arbitrary<DecisionTable<number>> = fc
  .array(when, { minLength: 1, maxLength: 6 })
  .map((rows) => ({
    name: 'random',
    facts: world,
    rows: rows.map((conditions, index) => ({ when: conditions, outcome: index, clause: `${index + 1}` })),
  }));

/** Cases of that world, on the bounds and between them. */
export const anyCase: fc.Arbitrary<Facts> = fc.record({
  region: fc.constantFrom('CITY', 'SUBURB', 'FAR'),
  loss: fc.option(
    fc.integer({ min: 0, max: 14 }).map((halves) => halves / 2),
    { nil: null },
  ),
  urgent: fc.option(fc.boolean(), { nil: null }),
});

/** Every case that a table over that world can tell apart. */
export const everyCase: readonly Facts[] = ['CITY', 'SUBURB', 'FAR'].flatMap((where) =>
  [null, ...Array.from({ length: 15 }, (_, halves) => halves / 2)].flatMap((loss) =>
    [true, false, null].map((hurry) => ({ region: where, loss, urgent: hurry })),
  ),
);
