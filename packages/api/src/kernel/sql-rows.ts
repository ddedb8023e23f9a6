/**
 * Runs a statement written by hand, `?` standing for each value in turn, and gives its rows. MikroORM's entity manager
 * is one inside a transaction; the reader is one outside, and within one too.
 */
export interface SqlRows {
  execute(text: string, values?: unknown[]): Promise<unknown>;
}

/** The same text with `$1`, `$2` … for the question marks. */
export function numbered(text: string): string {
  let place = 0;
  return text.replace(/\?/g, () => `$${++place}`);
}
