import { type BoardScale, dayStepFrom, STEP, stepFrom } from './board-scale';

/** Where something is put: a lane by its place on the board, from when, how long in minutes. */
export interface Spot {
  lane: number;
  /** Epoch milliseconds. */
  start: number;
  minutes: number;
}

/** Something picked up with the keyboard. */
export interface Held {
  what: 'visit' | 'request';
  id: string;
  title: string;
  spot: Spot;
}

export type HeldAnswer = { held: Held } | 'drop' | 'cancel' | null;

export interface Key {
  key: string;
  shiftKey: boolean;
}

const SHORTEST = STEP;
const LONGEST = 14 * 60;

/**
 * What a key does to what is held: arrows move it by a quarter of an hour or a lane, with Shift they stretch it or move it by
 * an hour's lanes, Page Up and Down move it by a day; Space and Enter put it down, Escape puts it back. Null: not a key of this.
 */
export function heldAfter(held: Held, { key, shiftKey }: Key, scale: BoardScale, lanes: number): HeldAnswer {
  const { spot } = held;
  const to = (part: Partial<Spot>): HeldAnswer => ({ held: { ...held, spot: { ...spot, ...part } } });
  const along = (steps: number) => to({ start: stepFrom(scale, spot.start, spot.minutes, steps) });
  const across = (by: number) => to({ lane: Math.min(Math.max(spot.lane + by, 0), lanes - 1) });
  const longer = (by: number) => to({ minutes: Math.min(Math.max(spot.minutes + by, SHORTEST), LONGEST) });
  switch (key) {
    case 'ArrowLeft':
      return shiftKey ? longer(-STEP) : along(-1);
    case 'ArrowRight':
      return shiftKey ? longer(STEP) : along(1);
    case 'ArrowUp':
      return across(shiftKey ? -5 : -1);
    case 'ArrowDown':
      return across(shiftKey ? 5 : 1);
    case 'PageUp':
      return to({ start: dayStepFrom(scale, spot.start, -1) });
    case 'PageDown':
      return to({ start: dayStepFrom(scale, spot.start, 1) });
    case ' ':
    case 'Enter':
      return 'drop';
    case 'Escape':
      return 'cancel';
    default:
      return null;
  }
}
