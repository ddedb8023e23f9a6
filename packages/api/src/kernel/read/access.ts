import { all, any, identifier, organizationId, sql, type Sql } from './sql.js';
import {
  rowOf,
  type Access,
  type Ask,
  type EitherAccess,
  type Relation,
  type Row,
  type Rule,
  type View,
  type VisibleThrough,
} from './view.js';

/** Every member of the organization may see every row. The organization itself is pinned by the compiler. */
export const everyone: Rule = () => sql`true`;
/** Nobody sees a row except along a relation or way that says otherwise. */
export const nobody: Rule = () => sql`false`;

/** Whoever sees the row of `parent` that this row's column points to sees this row; if given, `only` such rows. */
export const visibleThrough = (parent: () => View, childColumn: string, only?: Rule): VisibleThrough => ({
  kind: 'through',
  parent,
  link: { parentColumn: 'id', childColumn },
  only,
});
/** Whoever sees a row of `parent` whose column points to this row sees this row; if given, `only` such rows. */
export const visibleToHolderOf = (parent: () => View, parentColumn: string, only?: Rule): VisibleThrough => ({
  kind: 'through',
  parent,
  link: { parentColumn, childColumn: 'id' },
  only,
});
/** Any one of these ways is enough. */
export const either = (...options: EitherAccess['options']): EitherAccess => ({ kind: 'either', options });

/** The ways on which a row is seen. */
export const waysOf = (access: Access): readonly (Rule | VisibleThrough)[] =>
  typeof access === 'function' || access.kind === 'through' ? [access] : access.options;

/** How a row was reached: along a relation, from a row the actor is known to see. */
export interface Arrival {
  readonly relation: Relation;
  readonly parent: View | undefined;
}

const cameBy = ({ parent, link }: VisibleThrough, arrival: Arrival | undefined): boolean => {
  const on = arrival?.relation.on;
  return (
    arrival?.parent === parent() &&
    typeof on === 'object' &&
    on.parentColumn === link.parentColumn &&
    on.childColumn === link.childColumn
  );
};

/** The other way round: the row reached is the one through which alone the row before was seen. */
const wentBack = (view: View, arrival: Arrival | undefined): boolean => {
  const on = arrival?.relation.on;
  return (
    arrival?.parent !== undefined &&
    typeof on === 'object' &&
    waysOf(arrival.parent.access).every(
      (way) =>
        typeof way === 'object' &&
        way.parent() === view &&
        way.link.parentColumn === on.childColumn &&
        way.link.childColumn === on.parentColumn,
    )
  );
};

/** Whether reaching the row so already proves that it may be seen: then the relation may be non-null. */
export const isProven = (view: View, arrival: Arrival | undefined): boolean =>
  wentBack(view, arrival) ||
  waysOf(view.access).some((way) => way === everyone || (typeof way === 'object' && !way.only && cameBy(way, arrival)));

/** The conditions under which the actor may see a row; what the arrival proves is not asked again. */
export function accessTo(view: View, row: Row, ask: Ask, alias: () => string, arrival?: Arrival): readonly Sql[] {
  if (isProven(view, arrival)) return [];
  const conditions = waysOf(view.access).map((way) => {
    if (typeof way === 'function') return way(row, ask);
    const parts = cameBy(way, arrival) ? [] : [throughParent(way, row, ask, alias)];
    return all([...parts, ...(way.only ? [way.only(row, ask)] : [])]);
  });
  return [any(conditions)];
}

function throughParent({ parent: parentOf, link }: VisibleThrough, row: Row, ask: Ask, alias: () => string): Sql {
  const parent = parentOf(),
    name = alias(),
    parentRow = rowOf(name);
  const where = all([
    sql`${parentRow(parent.organization)} = ${organizationId}`,
    sql`${parentRow(link.parentColumn)} = ${row(link.childColumn)}`,
    ...accessTo(parent, parentRow, ask, alias),
  ]);
  return sql`exists (select from ${identifier(...parent.table.split('.'))} ${identifier(name)} where ${where})`;
}
