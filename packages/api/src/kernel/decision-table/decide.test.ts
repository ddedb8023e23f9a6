import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfies } from './condition.js';
import type { DecisionTable } from './decision-table.js';
import { decide, UncoveredFactsError } from './decide.js';
import { anyCase, anyTable, world } from './random-tables.test-kit.js';

const tiers: DecisionTable<string> = {
  name: 'tiers',
  facts: world,
  rows: [
    {
      when: { loss: { kind: 'range', unit: 'CNY', max: { value: 1000, inclusive: true } } },
      outcome: 'SMALL',
      clause: '2.1',
    },
    {
      when: {
        loss: {
          kind: 'range',
          unit: 'CNY',
          min: { value: 1000, inclusive: false },
          max: { value: 10_000, inclusive: true },
        },
      },
      outcome: 'MIDDLE',
      clause: '2.2',
    },
    { when: { loss: { kind: 'absent' } }, outcome: 'UNKNOWN', clause: '2.4' },
    { when: {}, outcome: 'LARGE', clause: '2.3' },
  ],
};

describe('deciding by a table', () => {
  it.each([
    [1000, 'SMALL'],
    [1000.01, 'MIDDLE'],
    [10_000, 'MIDDLE'],
    [10_000.01, 'LARGE'],
    [null, 'UNKNOWN'],
  ])('puts a loss of %s into the tier %s', (loss, tier) => {
    expect(decide(tiers, { loss }).outcome).toBe(tier);
  });

  it('tells table, row, clause, the facts as they were and what was worked out before', () => {
    expect(decide(tiers, { loss: 8200, somethingElse: 1 }, { rate: 7 }).trace).toEqual({
      table: 'tiers',
      rowIndex: 1,
      clause: '2.2',
      facts: { loss: 8200 },
      values: { rate: 7 },
    });
  });

  it('refuses to guess when no row covers the facts', () => {
    const gap = { ...tiers, rows: tiers.rows.slice(0, 1) };
    expect(() => decide(gap, { loss: 2000 })).toThrow(UncoveredFactsError);
  });

  it('always takes the first row that matches', () => {
    fc.assert(
      fc.property(anyTable, anyCase, (table, facts) => {
        const all = table.rows.filter((row) =>
          Object.entries(row.when).every(([fact, condition]) => satisfies(condition, facts[fact])),
        );
        fc.pre(all.length > 0);
        expect(decide(table, facts).outcome).toBe(all[0]!.outcome);
      }),
    );
  });

  it('does not depend on the order of rows that share no case', () => {
    fc.assert(
      fc.property(anyCase, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (facts, order) => {
        const disjoint = ['CITY', 'SUBURB', 'FAR'].map((region) => ({
          when: { region: { kind: 'oneOf' as const, values: [region] } },
          outcome: region,
          clause: '1',
        }));
        const shuffled = { name: 't', facts: world, rows: order.map((index) => disjoint[index]!) };
        expect(decide(shuffled, facts).outcome).toBe(decide({ ...shuffled, rows: disjoint }, facts).outcome);
      }),
    );
  });

  it('gives the same outcome again on the facts of its own trace, also after a stay in a database', () => {
    fc.assert(
      fc.property(anyTable, anyCase, (table, facts) => {
        const safe = { ...table, rows: [...table.rows, { when: {}, outcome: -1, clause: '9' }] };
        const first = decide(safe, facts);
        const stored = JSON.parse(JSON.stringify({ table: safe, trace: first.trace })) as {
          table: typeof safe;
          trace: typeof first.trace;
        };
        expect(decide(stored.table, stored.trace.facts)).toEqual({ ...first, trace: first.trace });
      }),
    );
  });
});
