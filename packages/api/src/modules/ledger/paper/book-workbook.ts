import { workbook, type SheetCell } from '../../../kernel/paper/workbook.js';
import type { BookCell, BookPaper } from './book-paper.js';

const WIDE = 48;
/** Of the page, for the width of one character of a sheet. */
const POINTS = 4;

/** A paper of a month as a workbook: a sheet for each table. */
export const bookWorkbook = ({ title, organization, about, tables }: BookPaper): Uint8Array =>
  workbook(
    tables.map((table, place) => ({
      name: tables.length > 1 ? `${place + 1} ${table.title}` : table.title,
      preface: [title, organization, ...about, table.title],
      columns: table.columns.map(({ head, width }) => ({
        head,
        width: width === 'rest' ? WIDE : Math.ceil(width / POINTS),
      })),
      rows: table.rows.length ? table.rows.map((row) => row.map(cellOf)) : [[table.empty]],
      totals: table.totals.map((row) => row.map(cellOf)),
    })),
  );

const cellOf = (cell: BookCell): SheetCell => cell;
