import { type RefObject, useEffect, useRef } from 'react';
import { type BoardView, boxOf, scrollNearEdge, spotAt, stretchedTo } from './board-view';
import type { Spot } from './held';

/** What may be dragged: something of the board or the pool, how long, and where it is. */
export interface Draggable {
  what: 'visit' | 'request';
  id: string;
  title: string;
  minutes: number;
  /** Where it lies; null for what nobody comes to yet. */
  spot: Spot | null;
}

export interface PointerDrag {
  root: RefObject<HTMLElement | null>;
  /** Follows the pointer. */
  ghost: RefObject<HTMLElement | null>;
  /** Where it would lie. */
  landing: RefObject<HTMLElement | null>;
  view: () => BoardView | null;
  /** What is under the pointer as it goes down. */
  grab: (target: Element) => { thing: Draggable; stretch: boolean } | null;
  /** Such as `Wang Lei · 10:15–12:15`. */
  describe: (spot: Spot) => string;
  drop: (thing: Draggable, spot: Spot) => void;
}

/** A press that moves less than this, in pixels, is a press. */
const SLACK = 4;

/**
 * Dragging without rendering: while something is held, only two elements move, by transforms, once a frame. A finger
 * scrolls; dragging is for mouse and pen, and every place can be reached by keyboard and by the form.
 */
export function usePointerDrag(drag: PointerDrag): void {
  const latest = useRef(drag);
  useEffect(() => {
    latest.current = drag;
  });
  useEffect(() => {
    const root = drag.root.current;
    if (!root) return;
    let end: (() => void) | null = null;
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch' || !(event.target instanceof Element)) return;
      const grabbed = latest.current.grab(event.target);
      if (grabbed) end = follow(event, grabbed.thing, grabbed.stretch, latest);
    };
    // What is dragged are links and pictures too: the browser's own dragging would take them.
    const own = (event: DragEvent) => event.preventDefault();
    root.addEventListener('pointerdown', down);
    root.addEventListener('dragstart', own);
    return () => {
      end?.();
      root.removeEventListener('pointerdown', down);
      root.removeEventListener('dragstart', own);
    };
  }, [drag.root]);
}

function follow(down: PointerEvent, thing: Draggable, stretch: boolean, latest: RefObject<PointerDrag>): () => void {
  const card = (down.target as Element).closest('[data-visit], [data-request]') as HTMLElement;
  const grabbed = thing.spot ? down.clientX - card.getBoundingClientRect().left : 0;
  let [x, y, frame, moving] = [down.clientX, down.clientY, 0, false];
  let spot: Spot | null = null;

  const paint = () => {
    frame = requestAnimationFrame(paint);
    const { ghost, landing, view, describe } = latest.current;
    const board = view();
    if (!board || !ghost.current || !landing.current) return;
    scrollNearEdge(board, x, y);
    spot =
      stretch && thing.spot
        ? { ...thing.spot, minutes: stretchedTo(board, x, thing.spot.start) }
        : spotAt(board, x, y, thing.minutes, grabbed);
    ghost.current.style.transform = `translate3d(${x + 14}px, ${y + 14}px, 0)`;
    const words = spot ? describe(spot) : thing.title;
    if (ghost.current.textContent !== words) ghost.current.textContent = words;
    landing.current.hidden = spot === null;
    if (!spot) return;
    const { left, top, width } = boxOf(board.scale, spot);
    landing.current.style.transform = `translate3d(${left}px, ${top}px, 0)`;
    landing.current.style.width = `${width}px`;
  };
  const move = (event: PointerEvent) => {
    [x, y] = [event.clientX, event.clientY];
    if (moving || Math.hypot(x - down.clientX, y - down.clientY) < SLACK) return;
    moving = true;
    document.documentElement.style.cursor = stretch ? 'ew-resize' : 'grabbing';
    getSelection()?.removeAllRanges();
    latest.current.ghost.current!.hidden = false;
    // Nothing under the pointer looks pointed at meanwhile.
    latest.current.root.current!.dataset['dragging'] = 'true';
    paint();
  };
  const finish = () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', finish);
    window.removeEventListener('keydown', escape, true);
    document.documentElement.style.cursor = '';
    delete latest.current.root.current?.dataset['dragging'];
    const { ghost, landing } = latest.current;
    if (ghost.current) ghost.current.hidden = true;
    if (landing.current) landing.current.hidden = true;
  };
  const up = () => {
    const landed = moving ? spot : null;
    if (moving) swallowClick();
    finish();
    if (landed) latest.current.drop(thing, landed);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !moving) return;
    event.stopPropagation();
    swallowClick();
    finish();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', finish);
  window.addEventListener('keydown', escape, true);
  return finish;
}

/** Letting go is no press of what lies there. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true));
}
