import { code, type Ask, type Row, type Sql } from '../read/index.js';
import type { ReadContext } from './read-context.js';

/**
 * A field kept sealed: opened, then told whole or masked. `mask` makes of the whole what everybody else reads; null
 * where nothing may be told.
 */
export const personalField = (
  table: string,
  column: string,
  toldWhole: (row: Row, ask: Ask) => Sql,
  mask: (whole: string) => string | null,
) =>
  code<ReadContext>(
    ['id', column],
    (source, { actor, house }) => {
      const sealed = source[column] as string | null;
      if (sealed === null) return null;
      const { organizationId } = actor;
      const whole = house.personalData.open(sealed, { organizationId, table, column, id: source['id'] as string });
      return source['told_whole'] === true ? whole : mask(whole);
    },
    { told_whole: (row, _arg, ask) => toldWhole(row, ask) },
  );
