import { MINUTE, type TimeSpan } from './time-span.js';

/** Something a technician does already, with the way between it and the place in question, in milliseconds. */
export interface Engagement extends TimeSpan {
  readonly way: number;
}

/** A piece of work to be fitted in. */
export interface WorkAhead {
  /** Milliseconds. */
  readonly lasts: number;
  /** Nobody is there before; epoch milliseconds. */
  readonly notBefore: number;
}

/** Whoever is expected by the end of a window is planned to be there half an hour earlier: roads are not always clear. */
const SPARE = 30 * MINUTE;
/** Appointments begin on these minutes. */
const STEP = 5 * MINUTE;

/**
 * The first moment in a window at which a technician can begin the work: there in time from what comes before, done and
 * gone in time for what comes after. Null where there is none. Epoch milliseconds.
 */
export function beginningIn(window: TimeSpan, work: WorkAhead, engagements: readonly Engagement[]): number | null {
  const last = window.to - SPARE;
  let begins = onTheStep(Math.max(window.from, work.notBefore));
  while (begins <= last) {
    const clash = engagements.find(({ from, to, way }) => from < begins + work.lasts + way && to + way > begins);
    if (!clash) return begins;
    begins = onTheStep(clash.to + clash.way);
  }
  return null;
}

const onTheStep = (instant: number): number => Math.ceil(instant / STEP) * STEP;
