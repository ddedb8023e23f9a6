import type { RoutingSolution } from '../../../kernel/routing/index.js';
import type { DaySituation, PlanRequest, PlanTechnician, Span } from './day-situation.js';
import { promiseOf, startsWithin, weightOf } from './weigh.js';

/** Remote work in somebody's day. */
export interface RemotePlace extends Span {
  readonly request: PlanRequest;
  readonly technicianId: string;
  readonly next: { readonly technicianId: string; readonly costMore: number } | null;
}

interface Offer extends Span {
  readonly technicianId: string;
  readonly cost: number;
}

/**
 * Puts phone calls and remote sessions into the time that the round on site leaves: between visits, never on the road.
 * The most urgent is placed first, each where it is earliest and least late. What finds no place is left out.
 */
export function placeRemote(
  situation: DaySituation,
  solution: RoutingSolution,
): ReadonlyMap<string, RemotePlace | null> {
  const free = new Map(situation.technicians.map((one) => [one.id, freeOf(one, situation, solution)]));
  const placed = new Map<string, RemotePlace | null>();
  const waiting = situation.requests
    .filter(({ kind }) => kind !== 'ON_SITE')
    .toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || a.severity - b.severity || (a.id < b.id ? -1 : 1));
  for (const request of waiting) {
    const offers = request.eligible
      .flatMap((id) => offerOf(request, id, situation, free.get(id) ?? []))
      .toSorted((a, b) => a.cost - b.cost || (a.technicianId < b.technicianId ? -1 : 1));
    const [best, second] = offers;
    placed.set(request.id, best ? { request, ...best, next: nextOf(best, second) } : null);
    if (best) free.set(best.technicianId, without(free.get(best.technicianId)!, best));
  }
  return placed;
}

const nextOf = (best: Offer, second: Offer | undefined): RemotePlace['next'] =>
  second ? { technicianId: second.technicianId, costMore: Math.round(second.cost - best.cost) } : null;

function offerOf(request: PlanRequest, technicianId: string, situation: DaySituation, free: readonly Span[]): Offer[] {
  const by = promiseOf(request, situation)?.by ?? Infinity;
  for (const within of startsWithin(request, situation)) {
    for (const span of free) {
      const from = Math.max(span.from, within.from);
      const until = from + request.minutes;
      if (from > within.until || until > span.until) continue;
      const late = Math.max(0, from - by) * weightOf(request);
      // Earlier is better, a little: an hour is worth as much as six minutes on the road.
      return [{ technicianId, from, until, cost: late + from / 10 }];
    }
  }
  return [];
}

/** What is left of somebody's hours beside standing visits, the round and its breaks. */
function freeOf({ id, open }: PlanTechnician, { standing }: DaySituation, { routes }: RoutingSolution): Span[] {
  const route = routes.find(({ vehicle }) => vehicle === id);
  const busy: Span[] = standing.filter(({ technicianId }) => technicianId === id);
  for (const { travelBefore, arrival, start, end } of route?.visits ?? [])
    busy.push({ from: arrival - travelBefore, until: arrival }, { from: start, until: end });
  busy.push(...(route?.breaks ?? []));
  return busy.reduce<Span[]>((left, span) => without(left, span), [...open]);
}

/** Spans with one taken out of them. */
export const without = (spans: readonly Span[], taken: Span): Span[] =>
  spans.flatMap((span) =>
    taken.until <= span.from || taken.from >= span.until
      ? [span]
      : [
          { from: span.from, until: taken.from },
          { from: taken.until, until: span.until },
        ].filter(({ from, until }) => until > from),
  );
