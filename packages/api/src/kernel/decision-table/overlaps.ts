import { meets, wholeSpace, within, type Box } from './case-space.js';
import type { DecisionTable, Row } from './decision-table.js';

/** Cases that two rows both match, and on which they would decide differently: the one above wins. Counted from 0. */
export interface Overlap {
  readonly row: number;
  readonly above: number;
}

/**
 * Finds rows whose order decides: cases that match both, with different outcomes. It is no fault, for the first row that
 * matches decides; but whoever moves such a row changes what is decided. Rows without conditions are the rest, and not
 * told. The table must have passed `checkTable`.
 */
export function overlaps(table: DecisionTable<unknown>): Overlap[] {
  const whole = wholeSpace(table);
  const cases = table.rows.map((row) => within(whole, row));
  return table.rows.flatMap((row, at) =>
    asksNothing(row)
      ? []
      : table.rows
          .slice(0, at)
          .flatMap((other, above) =>
            isThere(cases[at]!) && meets(cases[at]!, other) && differ(row, other) ? [{ row: at, above }] : [],
          ),
  );
}

/** A range nobody can be in leaves no cases at all. */
const isThere = (box: Box): boolean => [...box.values()].every((values) => values.length > 0);

const asksNothing = ({ when }: Row<unknown>): boolean => Object.keys(when).length === 0;

const differ = (one: Row<unknown>, other: Row<unknown>): boolean =>
  JSON.stringify(one.outcome) !== JSON.stringify(other.outcome);
