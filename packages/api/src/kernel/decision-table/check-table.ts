import { meets, wholeSpace, within, without, type Box } from './case-space.js';
import type { Condition } from './condition.js';
import type { DecisionTable } from './decision-table.js';
import type { Facts, FactType, FactValue } from './fact.js';

/** Something wrong with a table. `row` is counted from 0. */
export type TableFinding =
  | { readonly code: 'UNKNOWN_FACT'; readonly row: number; readonly fact: string; readonly known: readonly string[] }
  | {
      readonly code: 'UNKNOWN_VALUE';
      readonly row: number;
      readonly fact: string;
      readonly value: string | boolean;
      readonly known: readonly (string | boolean)[];
    }
  | { readonly code: 'WRONG_CONDITION'; readonly row: number; readonly fact: string; readonly kind: FactType['kind'] }
  | {
      readonly code: 'WRONG_UNIT';
      readonly row: number;
      readonly fact: string;
      readonly unit: string;
      readonly right: string;
    }
  | { readonly code: 'EMPTY_RANGE'; readonly row: number; readonly fact: string }
  | { readonly code: 'UNREACHABLE'; readonly row: number; readonly hiddenBy: readonly number[] }
  | { readonly code: 'UNCOVERED'; readonly example: Facts };

/**
 * Finds what is wrong with a table: conditions that make no sense, rows no case can reach, cases no row covers.
 * Exact, not sampled: the rows are subtracted from the space of all cases one after the other. Reach and coverage
 * are looked at only once every condition makes sense. An empty list means that `decide` always finds a row.
 */
export function checkTable(table: DecisionTable<unknown>): TableFinding[] {
  const senseless = table.rows.flatMap((row, index) =>
    Object.entries(row.when).flatMap(([fact, condition]) => checkCondition(table, index, fact, condition)),
  );
  return senseless.length > 0 ? senseless : checkReach(table);
}

function checkReach(table: DecisionTable<unknown>): TableFinding[] {
  const findings: TableFinding[] = [];
  const whole = wholeSpace(table);
  let open: Box[] = [whole];
  table.rows.forEach((row, index) => {
    if (!open.some((box) => meets(box, row))) {
      const cases = within(whole, row);
      const hiddenBy = table.rows.flatMap((other, at) => (at < index && meets(cases, other) ? [at] : []));
      findings.push({ code: 'UNREACHABLE', row: index, hiddenBy });
    }
    open = open.flatMap((box) => without(box, row));
  });
  const [gap] = open;
  if (gap !== undefined) findings.push({ code: 'UNCOVERED', example: oneCaseOf(gap) });
  return findings;
}

function oneCaseOf(box: Box): Record<string, FactValue> {
  return Object.fromEntries([...box].map(([fact, values]) => [fact, values[0] ?? null]));
}

function checkCondition(
  table: DecisionTable<unknown>,
  row: number,
  fact: string,
  condition: Condition,
): TableFinding[] {
  const type = Object.hasOwn(table.facts, fact) ? table.facts[fact] : undefined;
  if (type === undefined) return [{ code: 'UNKNOWN_FACT', row, fact, known: Object.keys(table.facts) }];
  if (condition.kind === 'present' || condition.kind === 'absent') return [];
  if ((condition.kind === 'range') !== (type.kind === 'number')) {
    return [{ code: 'WRONG_CONDITION', row, fact, kind: type.kind }];
  }
  if (condition.kind === 'range' && type.kind === 'number') {
    if (condition.unit !== type.unit)
      return [{ code: 'WRONG_UNIT', row, fact, unit: condition.unit, right: type.unit }];
    return isEmpty(condition) ? [{ code: 'EMPTY_RANGE', row, fact }] : [];
  }
  if (type.kind === 'moment') return [{ code: 'WRONG_CONDITION', row, fact, kind: type.kind }];
  const known = type.kind === 'choice' ? type.values : [true, false];
  const values = condition.kind === 'oneOf' ? condition.values : [];
  return values
    .filter((value) => !(known as readonly (string | boolean)[]).includes(value))
    .map((value) => ({ code: 'UNKNOWN_VALUE', row, fact, value, known }));
}

function isEmpty({ min, max }: Extract<Condition, { kind: 'range' }>): boolean {
  if (min === undefined || max === undefined) return false;
  return min.value > max.value || (min.value === max.value && !(min.inclusive && max.inclusive));
}
