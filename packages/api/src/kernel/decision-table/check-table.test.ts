import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTable } from './check-table.js';
import type { Condition } from './condition.js';
import type { DecisionTable, Row } from './decision-table.js';
import { decide, UncoveredFactsError } from './decide.js';
import type { Facts } from './fact.js';
import { anyTable, everyCase, world } from './random-tables.test-kit.js';

function table(...whens: Row<number>['when'][]): DecisionTable<number> {
  return { name: 't', facts: world, rows: whens.map((when, outcome) => ({ when, outcome, clause: '1' })) };
}

function upTo(value: number, unit = 'CNY'): Condition {
  return { kind: 'range', unit, max: { value, inclusive: true } };
}

function rowFor(rows: DecisionTable<number>, facts: Facts): number | null {
  try {
    return decide(rows, facts).trace.rowIndex;
  } catch (error) {
    if (error instanceof UncoveredFactsError) return null;
    throw error;
  }
}

describe('checking a table', () => {
  it('names a fact nobody declared, and those that are', () => {
    expect(checkTable(table({ colour: { kind: 'present' } }))).toEqual([
      { code: 'UNKNOWN_FACT', row: 0, fact: 'colour', known: ['region', 'loss', 'urgent'] },
    ]);
  });

  it('names a value outside the closed set', () => {
    expect(checkTable(table({ region: { kind: 'oneOf', values: ['CITY', 'MOON'] } }, {}))).toEqual([
      { code: 'UNKNOWN_VALUE', row: 0, fact: 'region', value: 'MOON', known: ['CITY', 'SUBURB', 'FAR'] },
    ]);
  });

  it('names a range asked of a choice, and a word asked of an amount', () => {
    expect(
      checkTable(table({ region: upTo(3) }, { loss: { kind: 'oneOf', values: ['MUCH'] } })).map(({ code }) => code),
    ).toEqual(['WRONG_CONDITION', 'WRONG_CONDITION']);
  });

  it('names a unit that is not the unit of the fact', () => {
    expect(checkTable(table({ loss: upTo(3, 'km') }, {}))).toEqual([
      { code: 'WRONG_UNIT', row: 0, fact: 'loss', unit: 'km', right: 'CNY' },
    ]);
  });

  it('names a range nothing can be in', () => {
    const upsideDown: Condition = { ...upTo(3), kind: 'range', unit: 'CNY', min: { value: 3, inclusive: false } };
    expect(checkTable(table({ loss: upsideDown }, {}))).toEqual([{ code: 'EMPTY_RANGE', row: 0, fact: 'loss' }]);
  });

  it('finds a row that several rows above hide together, and names them', () => {
    const yes: Condition = { kind: 'oneOf', values: [true] };
    const no: Condition = { kind: 'oneOf', values: [false] };
    const found = checkTable(table({ urgent: yes }, { urgent: no }, { urgent: { kind: 'present' } }, {}));
    expect(found).toEqual([{ code: 'UNREACHABLE', row: 2, hiddenBy: [0, 1] }]);
  });

  it('finds the gap between two ranges, down to the single amount on a bound', () => {
    const below: Condition = { kind: 'range', unit: 'CNY', max: { value: 1000, inclusive: false } };
    const above: Condition = { kind: 'range', unit: 'CNY', min: { value: 1000, inclusive: false } };
    expect(checkTable(table({ loss: below }, { loss: above }, { loss: { kind: 'absent' } }))).toEqual([
      { code: 'UNCOVERED', example: { loss: 1000 } },
    ]);
  });

  it('counts an optional fact that is absent as a case of its own', () => {
    expect(checkTable(table({ urgent: { kind: 'present' } }))).toEqual([
      { code: 'UNCOVERED', example: { urgent: null } },
    ]);
  });

  it('asks no default of a table that names every choice', () => {
    expect(checkTable(table({ region: { kind: 'oneOf', values: ['CITY', 'SUBURB', 'FAR'] } }))).toEqual([]);
  });

  it('agrees with trying every case, on random tables', () => {
    fc.assert(
      fc.property(anyTable, (random) => {
        const rows = new Set(everyCase.map((facts) => rowFor(random, facts)));
        const found = checkTable(random);
        const unreachable = found.flatMap((finding) => (finding.code === 'UNREACHABLE' ? [finding.row] : []));
        expect(unreachable).toEqual(random.rows.flatMap((_, index) => (rows.has(index) ? [] : [index])));
        expect(found.some(({ code }) => code === 'UNCOVERED')).toBe(rows.has(null));
      }),
      { numRuns: 300 },
    );
  });

  it('finds every row planted below a row that takes all its cases', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), (random, seed) => {
        const at = seed % random.rows.length;
        const rows = [...random.rows, { ...random.rows[at]!, outcome: 99 }];
        expect(checkTable({ ...random, rows })).toContainEqual(
          expect.objectContaining({ code: 'UNREACHABLE', row: rows.length - 1 }),
        );
      }),
    );
  });
});
