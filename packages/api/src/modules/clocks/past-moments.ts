import type { Moment } from './domain/clock-course.js';
import type { SpineEvent } from './domain/service-events.js';
import { momentOf } from './moment-of.js';

/** A fact of the spine as it was recorded. */
export interface PastEvent extends SpineEvent {
  readonly at: Date;
}

/** What a payload is read for by `pastMoments`, as SQL; `payload` is that of a column. */
export const momentPayload = (payload: string): string =>
  `jsonb_strip_nulls(jsonb_build_object(${['to', 'state', 'rung', 'kind', 'outcome', 'means']
    .map((name) => `'${name}', ${payload}->'${name}'`)
    .join(', ')}))`;

/** What happened to a request, in order, as its clocks would have seen it: without what was told of promises. */
export function pastMoments(events: readonly PastEvent[]): Moment[] {
  let state = 'RECEIVED';
  return events.map(({ type, at, payload }) => {
    // A step tells where it led; imported history tells the state it was in.
    state = String(payload?.['to'] ?? payload?.['state'] ?? state);
    return momentOf({ type, payload }, at, state);
  });
}
