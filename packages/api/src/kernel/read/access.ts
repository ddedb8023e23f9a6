import { all, any, identifier, organizationId, sql, type Sql } from './sql.js';
import { rowOf, type Access, type Ask, type EitherAccess, type Link, type Relation, type Row, type Rule, type View,
  type VisibleThrough } from './view.js';

/** Every member of the organization may see every row. The organization itself is pinned by the compiler. */
export const everyone: Rule = () => sql`true`;
/** Nobody sees a row except along a relation or way that says otherwise. */
export const nobody: Rule = () => sql`false`;

/** Whoever sees the row of `parent` that this row's column points to sees this row; if given, `only` such rows. */
export const visibleThrough = (parent: () => View, childColumn: string, only?: Rule): VisibleThrough =>
  ({ kind: 'through', parent, link: { parentColumn: 'id', childColumn }, only });
/** Whoever sees a row of `parent` whose column points to this row sees this row. */
export const visibleToHolderOf = (parent: () => View, parentColumn: string): VisibleThrough =>
  ({ kind: 'through', parent, link: { parentColumn, childColumn: 'id' } });
/** Any one of these ways is enough. */
export const either = (...options: EitherAccess['options']): EitherAccess => ({ kind: 'either', options });

/** The ways on which a row is seen. */
export const waysOf = (access: Access): readonly (Rule | VisibleThrough)[] =>
  typeof access === 'function' || access.kind === 'through' ? [access] : access.options;

/**
 * Whether reaching a row of `child` along `relation` from a visible row of `parent` already proves that it may be seen:
 * then the rule is not compiled in again, and the relation may be non-null.
 */
export const isProven = (child: View, relation: Relation, parent: View | undefined): boolean =>
  waysOf(child.access).some((way) => way === everyone ||
    (typeof way === 'object' && !way.only && parent !== undefined && leadsAlong(way, relation, parent)));

/** What is left to ask of a row of `child` reached along `relation`: nothing, what its only way narrows, or everything. */
export function accessAlong(child: View, relation: Relation, parent: View | undefined): Access | undefined {
  if (isProven(child, relation, parent)) return undefined;
  const [way, ...others] = waysOf(child.access);
  const narrowed = others.length === 0 && typeof way === 'object' && parent !== undefined && leadsAlong(way, relation, parent);
  return narrowed ? way.only : child.access;
}

const leadsAlong = (way: VisibleThrough, relation: Relation, parent: View) =>
  way.parent() === parent && sameLink(way.link, relation.on);

const sameLink = (link: Link, on: Relation['on']) =>
  typeof on === 'object' && on.parentColumn === link.parentColumn && on.childColumn === link.childColumn;

/** The condition under which the actor may see a row. */
export function accessTo(access: Access, row: Row, ask: Ask, alias: () => string): Sql {
  return any(waysOf(access).map((way) => {
    if (typeof way === 'function') return way(row, ask);
    const parent = way.parent(), name = alias(), parentRow = rowOf(name);
    const where = all([
      sql`${parentRow(parent.organization)} = ${organizationId}`,
      sql`${parentRow(way.link.parentColumn)} = ${row(way.link.childColumn)}`,
      accessTo(parent.access, parentRow, ask, alias),
      ...(way.only ? [way.only(row, ask)] : []),
    ]);
    return sql`exists (select from ${identifier(...parent.table.split('.'))} ${identifier(name)} where ${where})`;
  }));
}
