import { satisfies } from './condition.js';
import type { Decision, DecisionTable, Row } from './decision-table.js';
import type { Facts, FactValue } from './fact.js';

/**
 * No row of a table covers the facts. A table that passed `checkTable` never causes it as long as the facts are of
 * their declared types, so it means that facts were not checked at the door.
 */
export class UncoveredFactsError extends Error {
  readonly code = 'UNCOVERED_FACTS';

  constructor(
    readonly table: string,
    readonly facts: Readonly<Record<string, FactValue>>,
  ) {
    super(`No row of table "${table}" covers ${JSON.stringify(facts)}`);
  }
}

/**
 * Decides a case: the first row whose conditions all hold gives the outcome.
 * @param values what was worked out before the table was asked; kept in the trace.
 * @throws UncoveredFactsError when no row matches.
 */
export function decide<Outcome>(
  table: DecisionTable<Outcome>,
  facts: Facts,
  values: Readonly<Record<string, FactValue>> = {},
): Decision<Outcome> {
  const seen = factsOfInterest(table, facts);
  const rowIndex = table.rows.findIndex((row) => matches(row, facts));
  const row = table.rows[rowIndex];
  if (row === undefined) throw new UncoveredFactsError(table.name, seen);
  return { outcome: row.outcome, trace: { table: table.name, rowIndex, clause: row.clause, facts: seen, values } };
}

function matches(row: Row<unknown>, facts: Facts): boolean {
  for (const fact in row.when) if (!satisfies(row.when[fact]!, facts[fact])) return false;
  return true;
}

function factsOfInterest(table: DecisionTable<unknown>, facts: Facts): Record<string, FactValue> {
  const seen: Record<string, FactValue> = {};
  for (const row of table.rows) for (const fact in row.when) seen[fact] = facts[fact] ?? null;
  return seen;
}
