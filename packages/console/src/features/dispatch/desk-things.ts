import type { DispatchBoardQuery } from '../../gql/graphql';
import type { BoardLane, BoardVisit, Place } from './board-model';
import { type BoardScale, STEP } from './board-scale';
import type { BoardStore } from './board-store';
import type { Held } from './held';
import type { MapThing } from './map-points';
import type { Draggable } from './use-pointer-drag';

type Waiting = DispatchBoardQuery['requests']['nodes'];

const MINUTE = 60_000;

/** What of the board or the list an element belongs to, if it may be carried. */
export function thingUnder(element: Element, store: BoardStore, waiting: Waiting): Draggable | null {
  const card = element.closest<HTMLElement>('[data-movable], [data-request]');
  if (!card) return null;
  const requestId = card.dataset['request'];
  if (requestId) {
    const request = waiting.find(({ id }) => id === requestId);
    return request
      ? { what: 'request', id: requestId, title: request.title, minutes: request.expectedVisitMinutes, spot: null }
      : null;
  }
  const found = store.find(card.dataset['visit']!);
  if (!found || found.visit.pending) return null;
  const { id, title, start, end } = found.visit;
  const minutes = (end - start) / MINUTE;
  return { what: 'visit', id, title, minutes, spot: { lane: store.lanes().indexOf(found.laneId), start, minutes } };
}

/** Picked up by the keyboard: what waits begins on the first lane, at the next quarter of an hour that is shown. */
export function heldOf({ what, id, title, minutes, spot }: Draggable, scale: BoardScale, now: number): Held {
  if (spot) return { what, id, title, spot };
  const first = scale.midnights[0]! + Math.max(scale.from, 8 * 60) * MINUTE;
  const soon = Math.ceil(now / MINUTE / STEP) * STEP * MINUTE;
  const day = scale.midnights.findLastIndex((midnight) => midnight <= soon);
  const within = day >= 0 && soon < scale.midnights[day]! + scale.to * MINUTE;
  return { what, id, title, spot: { lane: 0, start: within ? Math.max(soon, first) : first, minutes } };
}

/** Where everything is that has a place: what waits, visits, and where technicians live. */
export function thingsOnMap(lanes: readonly BoardLane[], waiting: Waiting): MapThing[] {
  const things: MapThing[] = [];
  for (const { id, site, promiseState } of waiting) {
    if (site?.latitude == null || site.longitude == null) continue;
    const place: Place = { latitude: site.latitude, longitude: site.longitude };
    things.push({ place, requestId: id, sort: 'waiting', promise: promiseState, region: site.region ?? null });
  }
  for (const { home, visits } of lanes) {
    if (home) things.push({ place: home, requestId: null, sort: 'home', promise: 'NONE', region: null });
    for (const { place, requestId, promise, region } of visits)
      if (place) things.push({ place, requestId, sort: 'visit', promise, region });
  }
  return things;
}

/** A visit as the form that moves it takes it. */
export const movable = ({ id, version, kind, start, end }: BoardVisit, technicianId: string) => ({
  id,
  version,
  kind,
  startsAt: new Date(start).toISOString(),
  endsAt: new Date(end).toISOString(),
  technicianId,
});
