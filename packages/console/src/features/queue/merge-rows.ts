/** What stands on the screen, and what came in meanwhile. */
export interface Shown<Row> {
  rows: readonly Row[];
  /** Rows of the fresh answer that are not on the screen yet. */
  arrived: number;
}

/**
 * Brings a fresh answer under the reader's eyes without moving a line: rows on the screen are renewed in place, rows
 * that left stay until the reader asks for the fresh order, new rows are only counted. An empty screen takes all at once.
 */
export function mergeRows<Row extends { id: string }>(onScreen: readonly Row[], fresh: readonly Row[]): Shown<Row> {
  if (onScreen.length === 0) return { rows: fresh, arrived: 0 };
  const renewed = new Map(fresh.map((row) => [row.id, row]));
  const known = new Set(onScreen.map(({ id }) => id));
  return {
    rows: onScreen.map((row) => renewed.get(row.id) ?? row),
    arrived: fresh.filter(({ id }) => !known.has(id)).length,
  };
}
