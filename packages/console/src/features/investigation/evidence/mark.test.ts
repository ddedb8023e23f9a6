import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrowHead, drawnMark, type Mark, type MarkShape, movedMark, placedMark, resizedMark } from './mark';

const shape = fc.constantFrom<MarkShape>('BOX', 'ARROW', 'POINT');
const spot = fc.record({ x: fc.integer({ min: -300, max: 1300 }), y: fc.integer({ min: -300, max: 1300 }) });
const step = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) });

/** What the API asks of a mark. */
function lies({ shape: of, x, y, width, height }: Mark): boolean {
  const inside = [x, y, x + width, y + height].every((at) => Number.isInteger(at) && at >= 0 && at <= 1000);
  if (of === 'BOX') return inside && width > 0 && height > 0;
  return inside && (of === 'ARROW' || (width === 0 && height === 0));
}

test('whatever is drawn, placed, moved and resized lies wholly on the picture', () => {
  fc.assert(
    fc.property(shape, spot, spot, fc.array(fc.tuple(fc.boolean(), step)), (of, from, to, changes) => {
      const first = drawnMark(of, from, to) ?? placedMark(of);
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
  expect(drawnMark('BOX', { x: 100, y: 200 }, { x: 400, y: 250 })).toEqual(box);
  expect(drawnMark('BOX', { x: 400, y: 250 }, { x: 100, y: 200 })).toEqual(box);
});

test('an arrow keeps its direction, and a mere press draws nothing but a point', () => {
  expect(drawnMark('ARROW', { x: 500, y: 500 }, { x: 300, y: 400 })).toEqual({
    shape: 'ARROW',
    x: 500,
    y: 500,
    width: -200,
    height: -100,
  });
  expect(drawnMark('ARROW', { x: 500, y: 500 }, { x: 502, y: 501 })).toBeNull();
  expect(drawnMark('BOX', { x: 500, y: 500 }, { x: 800, y: 503 })).toBeNull();
  expect(drawnMark('POINT', { x: 500, y: 500 }, { x: 502, y: 501 })).toMatchObject({ x: 500, y: 500 });
});

test('the head of an arrow lies behind its tip', () => {
  const [tip, left, right] = arrowHead({ x: 0, y: 0 }, { x: 100, y: 0 }, 10);
  expect(tip).toEqual({ x: 100, y: 0 });
  expect(left.x).toBeLessThan(100);
  expect(left.x).toBeCloseTo(right.x);
  expect(left.y).toBeCloseTo(-right.y);
});
