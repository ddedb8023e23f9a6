import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  type DecisionTable,
  type Facts,
  type FactType,
  type Row,
} from '../../../kernel/decision-table/index.js';
import { satisfies } from '../../../kernel/decision-table/index.js';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { because } from './because.js';
import { tables } from './table-named.js';

const names = readdirSync(new URL('../../../../policies/', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));

/** Any value a fact may have, figures on the bounds of the table and beside them. */
function valueOf(table: DecisionTable<unknown>, fact: string, type: FactType): fc.Arbitrary<Facts[string]> {
  const known = ((): fc.Arbitrary<Facts[string]> => {
    switch (type.kind) {
      case 'choice':
        return fc.constantFrom(...type.values);
      case 'yesNo':
        return fc.boolean();
      case 'moment':
        return fc.constant('2026-04-01T00:00:00.000Z');
      case 'number': {
        const bounds = table.rows.flatMap(({ when }) => {
          const condition = when[fact];
          return condition?.kind === 'range' ? [condition.min?.value, condition.max?.value] : [];
        });
        const near = bounds.flatMap((bound) => (bound === undefined ? [] : [bound - 0.01, bound, bound + 0.01]));
        return fc.constantFrom(...near.filter((value) => value >= (type.min ?? 0)), type.min ?? 0, 1e9);
      }
    }
  })();
  return type.optional ? fc.option(known, { nil: null }) : known;
}

const caseOf = (table: DecisionTable<unknown>): fc.Arbitrary<Facts> => {
  const asked = [...new Set(table.rows.flatMap(({ when }) => Object.keys(when)))];
  return fc.record(Object.fromEntries(asked.map((fact) => [fact, valueOf(table, fact, table.facts[fact]!)])));
};

const matches = (row: Row<unknown>, facts: Facts): boolean =>
  Object.entries(row.when).every(([fact, condition]) => satisfies(condition, facts[fact]));

describe.each(names)('%s', (name) => {
  const policy = policyNamed(name);

  it('decides every case, and again the same on the facts of the trace, also after a stay in a database', () => {
    for (const table of tables(policy))
      fc.assert(
        fc.property(caseOf(table), (facts) => {
          const { outcome, trace } = decide(table, facts);
          const stored = JSON.parse(JSON.stringify(trace.facts)) as Facts;
          expect(decide(table, stored)).toEqual({ outcome, trace });
        }),
        { numRuns: 40 },
      );
  });

  it('never depends on where a row stands that does not match', () => {
    for (const table of tables(policy))
      fc.assert(
        fc.property(
          caseOf(table).chain((facts) =>
            fc.record({
              facts: fc.constant(facts),
              others: fc.shuffledSubarray(
                table.rows.filter((row) => !matches(row, facts)),
                { minLength: table.rows.filter((row) => !matches(row, facts)).length },
              ),
            }),
          ),
          ({ facts, others }) => {
            const matching = table.rows.filter((row) => matches(row, facts));
            const half = Math.floor(others.length / 2);
            const rows = [...others.slice(0, half), ...matching, ...others.slice(half)];
            expect(decide({ ...table, rows }, facts).outcome).toEqual(decide(table, facts).outcome);
          },
        ),
        { numRuns: 40 },
      );
  });

  it('explains every row that looked at something known, in both languages', () => {
    for (const table of tables(policy))
      fc.assert(
        fc.property(caseOf(table), (facts) => {
          const { trace } = decide(table, facts);
          const row = table.rows[trace.rowIndex]!;
          const known = Object.values(trace.facts).some((value) => value !== null);
          const said = because(policy, trace);
          const explained = Boolean(said?.en && said['zh-CN']);
          expect(explained).toBe(Object.keys(row.when).length > 0 || known);
        }),
        { numRuns: 20 },
      );
  });
});
