import type { PaperMoney } from '../../../kernel/paper/paper-format.js';
import type { SheetDay } from '../../../kernel/paper/workbook.js';

export type BookCell = string | number | PaperMoney | SheetDay | null;

export interface BookColumn {
  readonly head: string;
  /** In points of the page, or what is left of it. */
  readonly width: number | 'rest';
  readonly amounts?: boolean;
}

/** One table of a paper, with sums below it. */
export interface BookTable {
  readonly title: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly (readonly BookCell[])[];
  readonly totals: readonly (readonly BookCell[])[];
  /** What stands there when there are no rows. */
  readonly empty: string;
}

/** A paper of a month in one language, before it is made a PDF or a workbook. */
export interface BookPaper {
  readonly title: string;
  readonly organization: string;
  /** Which month, when closed, how many entries: one line each. */
  readonly about: readonly string[];
  /** Printed on pages that lie on their side. */
  readonly broad?: boolean;
  readonly tables: readonly BookTable[];
}
