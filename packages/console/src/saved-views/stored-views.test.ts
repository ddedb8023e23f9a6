import { expect, test } from 'vitest';
import { readViews, withoutView, withView } from './stored-views';

const owed = { name: 'owed', search: { owed: true } };

test('what was kept is read again; what cannot be read is nothing', () => {
  expect(readViews(JSON.stringify([owed, { name: 1 }, null]))).toEqual([owed]);
  for (const broken of [null, '', '{', '{}', '3']) expect(readViews(broken)).toEqual([]);
});

test('a view of the same name gives way, and one can be forgotten', () => {
  const again = { name: 'owed', search: { owed: false } };
  expect(withView([owed], again)).toEqual([again]);
  expect(withView([owed], { name: 'large', search: { owed: true } }).map(({ name }) => name)).toEqual([
    'large',
    'owed',
  ]);
  expect(withoutView([owed], 'owed')).toEqual([]);
});
