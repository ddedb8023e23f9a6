import type { InputIssue } from '../../../kernel/refusal.js';

/** A shape over a picture. Places and sizes in thousandths of the picture's sides, from its upper left corner. */
export interface Mark {
  readonly shape: 'BOX' | 'ARROW' | 'POINT' | 'PEN';
  readonly x: number;
  readonly y: number;
  /** Of a box its sides, of a line the room it takes, of an arrow the way to its tip, which may be negative; 0 of a point. */
  readonly width: number;
  readonly height: number;
  /** Of a line drawn by hand: right and down from its place, in turn, from its first point to its last. */
  readonly points?: readonly number[] | null;
}

const inside = (place: number) => place >= 0 && place <= 1_000;

/** A mark lies on the picture, wholly. Code `investigation.offThePicture`. */
export function checkMarks(marks: readonly Mark[]): InputIssue[] {
  return marks.flatMap((mark, index) =>
    isOnPicture(mark) ? [] : [{ path: `marks.${index}`, code: 'investigation.offThePicture' }],
  );
}

function isOnPicture({ shape, x, y, width, height, points }: Mark): boolean {
  if (shape === 'BOX' && (width <= 0 || height <= 0)) return false;
  if (shape === 'POINT' && (width !== 0 || height !== 0)) return false;
  if (shape === 'PEN' ? !isLine(points ?? [], width, height) : points?.length) return false;
  return [x, y, x + width, y + height].every(inside);
}

const isLine = (points: readonly number[], width: number, height: number): boolean =>
  points.length >= 4 &&
  points.length % 2 === 0 &&
  points.every((at, place) => at >= 0 && at <= (place % 2 ? height : width));
