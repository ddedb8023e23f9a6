import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkMarks, type Mark } from './check-marks.js';

test('a box has sides, a point has none, an arrow may go either way', () => {
  const fine: Mark[] = [
    { shape: 'BOX', x: 0, y: 0, width: 1_000, height: 1_000 },
    { shape: 'POINT', x: 500, y: 500, width: 0, height: 0 },
    { shape: 'ARROW', x: 500, y: 500, width: -500, height: 500 },
  ];
  expect(checkMarks(fine)).toEqual([]);
  expect(
    checkMarks([
      { ...fine[0]!, width: 0 },
      { ...fine[1]!, width: 1 },
    ]).map(({ path }) => path),
  ).toEqual(['marks.0', 'marks.1']);
});

const part = fc.integer({ min: -1_500, max: 1_500 });

test('no mark that is taken reaches beyond the picture', () => {
  const mark = fc.record({
    shape: fc.constantFrom('BOX', 'ARROW', 'POINT'),
    x: part,
    y: part,
    width: part,
    height: part,
  });
  fc.assert(
    fc.property(mark, (one) => {
      const isTaken = checkMarks([one as Mark]).length === 0;
      const reachesOut = [one.x, one.y, one.x + one.width, one.y + one.height].some((at) => at < 0 || at > 1_000);
      expect(isTaken && reachesOut).toBe(false);
    }),
  );
});
