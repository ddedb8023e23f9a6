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

test('a line drawn by hand has two points at least, all of them in the room it takes; nothing else has points', () => {
  const line: Mark = { shape: 'PEN', x: 100, y: 100, width: 50, height: 0, points: [0, 0, 20, 0, 50, 0] };
  expect(checkMarks([line])).toEqual([]);
  for (const points of [undefined, [], [0, 0], [0, 0, 50], [0, 0, 51, 0], [0, 0, 50, 1], [-1, 0, 50, 0]])
    expect(checkMarks([{ ...line, points }])).toHaveLength(1);
  expect(checkMarks([{ ...line, shape: 'BOX', height: 10 }])).toHaveLength(1);
});

const part = fc.integer({ min: -1_500, max: 1_500 });

test('no mark that is taken reaches beyond the picture', () => {
  const mark = fc.record({
    shape: fc.constantFrom('BOX', 'ARROW', 'POINT', 'PEN'),
    x: part,
    y: part,
    width: part,
    height: part,
    points: fc.option(fc.array(fc.integer({ min: -10, max: 1_010 }), { maxLength: 6 })),
  });
  fc.assert(
    fc.property(mark, (one) => {
      const isTaken = checkMarks([one as Mark]).length === 0;
      const drawn = (one.points ?? []).map((at, place) => at + (place % 2 ? one.y : one.x));
      const ends = [one.x, one.y, one.x + one.width, one.y + one.height];
      const reachesOut = [...ends, ...drawn].some((at) => at < 0 || at > 1_000);
      expect(isTaken && reachesOut).toBe(false);
    }),
  );
});
