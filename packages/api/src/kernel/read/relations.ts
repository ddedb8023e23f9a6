import type { Condition, Link, Relation, View } from './view.js';

type Options = Pick<Relation, 'where' | 'order' | 'defaultSize'>;
type To = () => View;

const toParentColumn = (parentColumn: string): Link => ({ parentColumn, childColumn: 'id' });
const toChildColumn = (childColumn: string): Link => ({ parentColumn: 'id', childColumn });
const children = (on: string | Condition | undefined) => (typeof on === 'string' ? toChildColumn(on) : on);

/** The row that a foreign key column of this row points to; or, by a condition, the first such row in the order. */
export const one = (view: To, on: string | Condition, options: Options = {}): Relation => ({
  kind: 'one',
  view,
  on: typeof on === 'string' ? toParentColumn(on) : on,
  ...options,
});

/** The row of a root field by a unique condition, such as its number. */
export const unique = (view: To, where: NonNullable<Options['where']>): Relation => ({ kind: 'one', view, where });

/** The first of the rows whose column points here, such as the latest event. */
export const first = (view: To, on: string | Condition, order: string, options: Options = {}): Relation => ({
  kind: 'one',
  view,
  on: children(on),
  order,
  ...options,
});

/** A bounded list of the rows whose column points here: 20 unless `defaultSize` or the argument `first` says else. */
export const list = (view: To, on?: string | Condition, options: Options = {}): Relation => ({
  kind: 'list',
  view,
  on: children(on),
  ...options,
});

/** A Relay connection over the rows whose column points here; over all of the view without one. */
export const connection = (view: To, on?: string | Condition, options: Options = {}): Relation => ({
  kind: 'connection',
  view,
  on: children(on),
  ...options,
});

/** How many of those rows the actor may see. */
export const count = (view: To, on?: string | Condition, options: Pick<Options, 'where'> = {}): Relation => ({
  kind: 'count',
  view,
  on: children(on),
  ...options,
});
