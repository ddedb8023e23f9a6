import { expect, test } from 'vitest';
import { sourceParts } from './source-parts';

test('the parts of a policy are its top-level keys, in order', () => {
  const source = '# a comment: not a part\npolicy: P16\n\nclauses:\n  one: two\nwarranty-start:\n  - x';
  expect(sourceParts(source)).toEqual([
    { key: 'policy', line: 2 },
    { key: 'clauses', line: 4 },
    { key: 'warranty-start', line: 6 },
  ]);
});
