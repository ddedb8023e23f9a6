import { describe, expect, it } from 'vitest';
import { tableDifferences, type Column, type EntityTable } from './table-differences.js';

const column = (name: string, type: string, more: Partial<Column> = {}): Column => ({
  table: 'visit',
  name,
  type,
  nullable: false,
  filledIn: false,
  inKey: name === 'id',
  ...more,
});
const table = [
  column('id', 'uuid'),
  column('starts_at', 'timestamp(3) with time zone'),
  column('minutes', 'integer', { nullable: true }),
];
const visit: EntityTable = {
  table: 'visit',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', nullable: false },
    { name: 'starts_at', type: 'timestamptz(3)', nullable: false },
    { name: 'minutes', type: 'int', nullable: true },
  ],
};
const believing = (name: string, belief: Partial<EntityTable['columns'][number]>): EntityTable => ({
  ...visit,
  columns: visit.columns.map((one) => (one.name === name ? { ...one, ...belief } : one)),
});

describe('an entity and its table', () => {
  it('agree, by whatever name a type goes', () => expect(tableDifferences(visit, table)).toEqual([]));

  it.each([
    ['a table that is not there', visit, [], 'visit: there is no such table'],
    ['another key', { ...visit, key: ['id', 'minutes'] }, table, 'visit: its key is id, not id, minutes'],
    ['a column that is not there', visit, table.slice(0, 2), 'visit.minutes: there is no such column'],
    ['another type', believing('minutes', { type: 'bigint' }), table, 'visit.minutes: is int, not bigint'],
    [
      'another precision',
      believing('starts_at', { type: 'timestamptz(0)' }),
      table,
      'visit.starts_at: is timestamptz(3), not timestamptz(0)',
    ],
    ['a null that may be', believing('minutes', { nullable: false }), table, 'visit.minutes: may be null'],
    ['a null that may not be', believing('starts_at', { nullable: true }), table, 'visit.starts_at: may not be null'],
    [
      'a column no row is written without',
      visit,
      [...table, column('number', 'text')],
      'visit.number: no row can be written without it, and the entity does not know it',
    ],
  ])('disagree about %s', (_what, entity, columns, difference) => {
    expect(tableDifferences(entity, columns)).toEqual([difference]);
  });

  it('may keep silent about columns that fill themselves in', () => {
    const silent = [column('note', 'text', { nullable: true }), column('created_at', 'text', { filledIn: true })];
    expect(tableDifferences(visit, [...table, ...silent])).toEqual([]);
  });

  it('agree when words to be searched are written as text', () => {
    expect(
      tableDifferences(believing('minutes', { type: 'text' }), [
        ...table.slice(0, 2),
        column('minutes', 'tsvector', { nullable: true }),
      ]),
    ).toEqual([]);
  });
});
