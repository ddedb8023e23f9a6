import type { ExportedCell, ExportedTable } from './exported-table';

/** Signs by which spreadsheets take a text for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as comma-separated values (RFC 4180) that spreadsheets open in UTF-8. A text that would be taken for a formula
 * gets an apostrophe before it.
 */
export function csvOf({ columns, rows }: ExportedTable): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: ExportedCell): string {
  if (typeof cell !== 'string') return cell.number;
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
