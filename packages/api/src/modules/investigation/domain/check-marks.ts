import type { InputIssue } from '../../../kernel/refusal.js';

/** A shape over a picture. Places and sizes in thousandths of the picture's sides, from its upper left corner. */
export interface Mark {
  readonly shape: 'BOX' | 'ARROW' | 'POINT';
  readonly x: number;
  readonly y: number;
  /** Of a box its sides, of an arrow the way to its tip, which may be negative; 0 of a point. */
  readonly width: number;
  readonly height: number;
}

const inside = (place: number) => place >= 0 && place <= 1_000;

/** A mark lies on the picture, wholly. Code `investigation.offThePicture`. */
export function checkMarks(marks: readonly Mark[]): InputIssue[] {
  return marks.flatMap((mark, index) =>
    isOnPicture(mark) ? [] : [{ path: `marks.${index}`, code: 'investigation.offThePicture' }],
  );
}

function isOnPicture({ shape, x, y, width, height }: Mark): boolean {
  if (shape === 'BOX' && (width <= 0 || height <= 0)) return false;
  if (shape === 'POINT' && (width !== 0 || height !== 0)) return false;
  return [x, y, x + width, y + height].every(inside);
}
