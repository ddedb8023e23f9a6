import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrowHead, drawnMark, type Mark, type MarkShape, movedMark, placedMark, resizedMark } from './mark';

const shape = fc.constantFrom<MarkShape>('BOX', 'ARROW', 'POINT', 'PEN');
const spot = fc.record({ x: fc.integer({ min: -300, max: 1300 }), y: fc.integer({ min: -300, max: 1300 }) });
const spots = fc.array(spot, { minLength: 1, maxLength: 1_000, size: 'medium' });
const step = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) });

/** What the API asks of a mark. */
function lies({ shape: of, x, y, width, height, points: drawn }: Mark): boolean {
  const points = drawn ?? [];
  const inside = [x, y, x + width, y + height].every((at) => Number.isInteger(at) && at >= 0 && at <= 1000);
  if (of === 'PEN') {
    const fits = points.every((at, place) => Number.isInteger(at) && at >= 0 && at <= (place % 2 ? height : width));
    return inside && fits && points.length >= 4 && points.length <= 800 && points.length % 2 === 0;
  }
  if (of === 'BOX') return inside && width > 0 && height > 0;
  return inside && (of === 'ARROW' || (width === 0 && height === 0));
}

test('whatever is drawn, placed, moved and resized lies wholly on the picture', () => {
  fc.assert(
    fc.property(shape, spots, fc.array(fc.tuple(fc.boolean(), step)), (of, drawn, changes) => {
      const first = drawnMark(of, drawn) ?? placedMark(of);
      expect(lies(first)).toBe(true);
      changes.reduce((mark, [moves, by]) => {
        const next = moves ? movedMark(mark, by) : resizedMark(mark, by);
        expect(lies(next)).toBe(true);
        return next;
      }, first);
    }),
  );
});

test('a box may be drawn from any of its corners', () => {
  const box = { shape: 'BOX', x: 100, y: 200, width: 300, height: 50 };
  expect(
    drawnMark('BOX', [
      { x: 100, y: 200 },
      { x: 400, y: 250 },
    ]),
  ).toEqual(box);
  expect(
    drawnMark('BOX', [
      { x: 400, y: 250 },
      { x: 100, y: 200 },
    ]),
  ).toEqual(box);
});

test('an arrow keeps its direction, and a mere press draws nothing but a point', () => {
  expect(
    drawnMark('ARROW', [
      { x: 500, y: 500 },
      { x: 300, y: 400 },
    ]),
  ).toEqual({
    shape: 'ARROW',
    x: 500,
    y: 500,
    width: -200,
    height: -100,
  });
  expect(
    drawnMark('ARROW', [
      { x: 500, y: 500 },
      { x: 502, y: 501 },
    ]),
  ).toBeNull();
  expect(
    drawnMark('BOX', [
      { x: 500, y: 500 },
      { x: 800, y: 503 },
    ]),
  ).toBeNull();
  expect(
    drawnMark('POINT', [
      { x: 500, y: 500 },
      { x: 502, y: 501 },
    ]),
  ).toMatchObject({ x: 500, y: 500 });
});

test('a line follows the hand, and however long one draws it has at most 400 points, from the first to the last', () => {
  const drawn = [
    { x: 300, y: 500 },
    { x: 100, y: 400 },
    { x: 100, y: 400 },
    { x: 250, y: 450 },
  ];
  const line = { shape: 'PEN', x: 100, y: 400, width: 200, height: 100, points: [200, 100, 0, 0, 150, 50] };
  expect(drawnMark('PEN', drawn)).toEqual(line);
  expect(drawnMark('PEN', drawn.slice(1, 3))).toBeNull();
  const long = Array.from({ length: 5_000 }, (_, at) => ({ x: at % 1_000, y: Math.floor(at / 5) % 1_000 }));
  const { x, y, points } = drawnMark('PEN', long)!;
  expect(points!.length).toBeLessThanOrEqual(800);
  expect([x + points![0]!, y + points![1]!]).toEqual([0, 0]);
  expect([x + points!.at(-2)!, y + points!.at(-1)!]).toEqual([999, 999]);
});

test('the head of an arrow lies behind its tip', () => {
  const [tip, left, right] = arrowHead({ x: 0, y: 0 }, { x: 100, y: 0 }, 10);
  expect(tip).toEqual({ x: 100, y: 0 });
  expect(left.x).toBeLessThan(100);
  expect(left.x).toBeCloseTo(right.x);
  expect(left.y).toBeCloseTo(-right.y);
});
