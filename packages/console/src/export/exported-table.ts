/** A cell of a file: a text, or a number written out in plain decimal digits so that none is lost. */
export type ExportedCell = string | { readonly number: string };

/** What a list holds, to take away. */
export interface ExportedTable {
  /** Of the sheet. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExportedCell[])[];
}
