/** A statement and its values, `$1`, `$2` …; its text is the same each time, so that it is prepared once. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}
