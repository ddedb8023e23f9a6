import { type BoardScale, boardWidth, instantAt, leftOf, STEP } from './board-scale';
import type { Spot } from './held';

/** The board as it lies on the screen: what a pointer is over, and where a place is. Pixels. */
export interface BoardView {
  scroller: HTMLElement;
  scale: BoardScale;
  lanes: number;
}

export const ROW = 60;
export const HEAD = 32;

const MINUTE = 60_000;

/** How wide the names beside the lanes are. */
export const namesWidth = (): number => (matchMedia('(min-width: 640px)').matches ? 176 : 144);

/** The place under a point of the screen for something so long; null beside the board. `grabbed`: where it was taken hold of. */
export function spotAt(
  { scroller, scale, lanes }: BoardView,
  x: number,
  y: number,
  minutes: number,
  grabbed: number,
): Spot | null {
  const box = scroller.getBoundingClientRect();
  const inside = x > box.left + namesWidth() && x < box.right && y > box.top + HEAD && y < box.bottom;
  if (!inside) return null;
  const lane = Math.floor((y - box.top - HEAD + scroller.scrollTop) / ROW);
  if (lane >= lanes) return null;
  const left = x - box.left - namesWidth() + scroller.scrollLeft - grabbed;
  return { lane, start: instantAt(scale, left, minutes), minutes };
}

/** How long something is when its end is drawn to a point of the screen. */
export function stretchedTo({ scroller, scale }: BoardView, x: number, start: number): number {
  const box = scroller.getBoundingClientRect();
  const left = x - box.left - namesWidth() + scroller.scrollLeft;
  const end = instantAt(scale, Math.min(left, boardWidth(scale)), 0);
  return Math.min(Math.max(STEP, Math.round((end - start) / MINUTE / STEP) * STEP), 14 * 60);
}

/** Where a place lies on the lanes. */
export function boxOf(scale: BoardScale, { lane, start, minutes }: Spot) {
  const left = leftOf(scale, start);
  return { left, top: lane * ROW, width: Math.max(leftOf(scale, start + minutes * MINUTE) - left, 6), height: ROW };
}

const EDGE = 48;
const SPEED = 14;

/** Scrolls while something is held near an edge. */
export function scrollNearEdge({ scroller }: BoardView, x: number, y: number): void {
  const box = scroller.getBoundingClientRect();
  if (x < box.left || x > box.right || y < box.top - EDGE || y > box.bottom + EDGE) return;
  const along = x > box.right - EDGE ? SPEED : x < box.left + namesWidth() + EDGE ? -SPEED : 0;
  const across = y > box.bottom - EDGE ? SPEED : y < box.top + HEAD + EDGE / 2 ? -SPEED : 0;
  if (along || across) scroller.scrollBy(along, across);
}

/** Brings a place into sight. */
export function showSpot({ scroller, scale }: BoardView, spot: Spot): void {
  const { left, top, width } = boxOf(scale, spot);
  const seen = { width: scroller.clientWidth - namesWidth(), height: scroller.clientHeight - HEAD };
  if (left < scroller.scrollLeft) scroller.scrollLeft = Math.max(0, left - 40);
  else if (left + width > scroller.scrollLeft + seen.width) scroller.scrollLeft = left + width - seen.width + 40;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + ROW > scroller.scrollTop + seen.height) scroller.scrollTop = top + ROW - seen.height;
}
