import { expect, test } from 'vitest';
import { readViews } from './stored-views';

const owed = { name: 'owed', search: { owed: true } };

test('what was kept is read again; what cannot be read is nothing', () => {
  expect(readViews(JSON.stringify([owed, { name: 1 }, null]))).toEqual([owed]);
  for (const broken of [null, '', '{', '{}', '3']) expect(readViews(broken)).toEqual([]);
});
