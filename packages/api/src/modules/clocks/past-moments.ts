import type { Moment } from './domain/clock-course.js';
import type { SpineEvent } from './domain/service-events.js';
import { momentOf } from './moment-of.js';

/** A fact of the spine as it was recorded. */
export interface PastEvent extends SpineEvent {
  readonly at: Date;
}

/** What a payload is read for by `pastMoments`; to build a smaller one of them in SQL takes longer than all the rest. */
const FACTS = ['to', 'state', 'rung', 'kind', 'outcome', 'means'] as const;

/** Those parts of a payload, as SQL; `payload` is that of a column. */
export const momentParts = (payload: string): string => FACTS.map((name) => `${payload}->'${name}'`).join(', ');

/** The payload again, of its parts. */
export const payloadOfParts = (parts: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(FACTS.flatMap((name, place) => (parts[place] == null ? [] : [[name, parts[place]]])));

/** What happened to a request, in order, as its clocks would have seen it: without what was told of promises. */
export function pastMoments(events: readonly PastEvent[]): Moment[] {
  let state = 'RECEIVED';
  return events.map(({ type, at, payload }) => {
    // A step tells where it led; imported history tells the state it was in.
    state = String(payload?.['to'] ?? payload?.['state'] ?? state);
    return momentOf({ type, payload }, at, state);
  });
}
