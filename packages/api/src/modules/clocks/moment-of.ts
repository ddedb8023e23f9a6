import type { Moment } from './domain/clock-course.js';
import { endsRequest, serviceEventsIn, takesBack, type SpineEvent } from './domain/service-events.js';

/** A fact of the spine as clocks see it; `state` is the request's afterwards. */
export function momentOf(event: SpineEvent, at: Date, state: string): Moment {
  return {
    at: at.getTime(),
    happened: serviceEventsIn(event),
    state,
    ends: endsRequest(event),
    takenBack: takesBack(event),
  };
}
