import { satisfies } from './condition.js';
import type { DecisionTable, Row } from './decision-table.js';
import type { FactType, FactValue } from './fact.js';

/**
 * The cases a table can meet, cut so finely that no condition of the table splits a piece: for each fact, one
 * representative value per piece (every choice; every bound and one number between neighbours; `null` for absent).
 * A box is a set of representatives per fact, meaning all their combinations.
 */
export type Box = ReadonlyMap<string, readonly FactValue[]>;

/** All cases a table can meet. */
export function wholeSpace(table: DecisionTable<unknown>): Box {
  const space = new Map<string, readonly FactValue[]>();
  for (const row of table.rows) {
    for (const fact of Object.keys(row.when)) {
      if (!space.has(fact)) space.set(fact, representatives(table.facts[fact]!, boundsOn(table, fact)));
    }
  }
  return space;
}

/** Whether some case of the box matches the row. */
export function meets(box: Box, row: Row<unknown>): boolean {
  return Object.entries(row.when).every(([fact, condition]) =>
    box.get(fact)!.some((value) => satisfies(condition, value)),
  );
}

/** The cases of the box that match the row. */
export function within(box: Box, row: Row<unknown>): Box {
  const inside = new Map(box);
  for (const [fact, condition] of Object.entries(row.when)) {
    inside.set(
      fact,
      box.get(fact)!.filter((value) => satisfies(condition, value)),
    );
  }
  return inside;
}

/** The cases of the box that the row does not match, as boxes that share none. */
export function without(box: Box, row: Row<unknown>): Box[] {
  if (!meets(box, row)) return [box];
  const rest: Box[] = [];
  let inside = new Map(box);
  for (const [fact, condition] of Object.entries(row.when)) {
    const values = inside.get(fact)!;
    const outside = values.filter((value) => !satisfies(condition, value));
    if (outside.length > 0) rest.push(new Map(inside).set(fact, outside));
    inside = new Map(inside).set(
      fact,
      values.filter((value) => satisfies(condition, value)),
    );
  }
  return rest;
}

function representatives(type: FactType, bounds: readonly number[]): FactValue[] {
  const known = valuesOf(type, bounds);
  return type.optional ? [...known, null] : known;
}

function valuesOf(type: FactType, bounds: readonly number[]): FactValue[] {
  switch (type.kind) {
    case 'choice':
      return [...type.values];
    case 'yesNo':
      return [true, false];
    case 'moment':
      return [SOME_MOMENT];
    case 'number':
      return numbersAround(bounds, type.min ?? Number.NEGATIVE_INFINITY);
  }
}

/** All moments are alike to a table. */
const SOME_MOMENT = '1970-01-01T00:00:00.000Z';

function numbersAround(bounds: readonly number[], min: number): number[] {
  const cuts = Number.isFinite(min) ? [min, ...bounds] : bounds;
  const sorted = [...new Set(cuts)].filter((cut) => cut >= min).toSorted((a, b) => a - b);
  if (sorted.length === 0) return [0];
  const pieces = sorted.flatMap((cut, at) => [cut, at + 1 < sorted.length ? (cut + sorted[at + 1]!) / 2 : cut + 1]);
  return Number.isFinite(min) ? pieces : [sorted[0]! - 1, ...pieces];
}

function boundsOn(table: DecisionTable<unknown>, fact: string): number[] {
  return table.rows.flatMap((row) => {
    const condition = row.when[fact];
    if (condition?.kind !== 'range') return [];
    return [condition.min, condition.max].flatMap((bound) => (bound === undefined ? [] : [bound.value]));
  });
}
