import { accessTo } from './access.js';
import { linked } from './rows.js';
import { all, type ReadRequest, type Sql } from './sql.js';
import type { Selected } from './selection.js';
import type { Ask, Row, View } from './view.js';

/**
 * Which rows of a view the actor may see under a filter, as its lists read them: for a statement written by hand that
 * adds rows up. `row` stands for its table, in the organization of the actor; no alias of it is named `a0`, `a1`, ….
 */
export function visibleRows(
  view: View,
  row: Row,
  filter: Readonly<Record<string, unknown>> | null,
  request: ReadRequest,
): Sql {
  const ask: Ask = (question) => question(request);
  const field = { args: () => ({ filter }) } as unknown as Selected;
  let aliases = 0;
  const conditions = linked({ kind: 'count', view: () => view }, view, row, undefined, field, ask);
  return all([...conditions, ...accessTo(view, row, ask, () => `a${aliases++}`)]);
}
