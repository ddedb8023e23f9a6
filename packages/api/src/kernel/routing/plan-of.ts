import { costOf, travelOf } from './cost-of.js';
import { Insertion } from './insertion.js';
import { NOBODY, Routes } from './routes.js';
import type { PlannedRoute, PlannedVisit, RoutingSolution, UnservedReason } from './routing-problem.js';
import type { Search } from './search.js';
import { Timeline } from './timeline.js';

/** The best plan so far as it is told: times, and for every choice what the next best would have cost. */
export function planOf({ best, problem, iterations, open }: Search): RoutingSolution {
  const timeline = new Timeline(problem);
  const insertion = new Insertion(problem, timeline, null);
  insertion.open.set(open);
  const { stops, vehicles } = problem.source;
  const without = new Routes(problem, timeline);

  /** What the stop costs where it is, and the cheapest other vehicle. */
  const choice = (stop: number): Pick<PlannedVisit, 'cost' | 'nextBest'> => {
    const vehicle = best.vehicleOf[stop]!;
    without.copyFrom(best);
    without.remove(stop);
    without.relabel(vehicle);
    const cost = best.costs[vehicle]! - without.costs[vehicle]!;
    insertion.consider(without);
    if (problem.fixed[stop] || !insertion.find(without, stop, Infinity, vehicle)) return { cost, nextBest: null };
    return { cost, nextBest: { vehicle: vehicles[insertion.vehicle]!.id, costMore: insertion.cost - cost } };
  };

  const visit = (place: number): PlannedVisit => {
    const { nodes, starts, arrivals } = timeline;
    const stop = nodes[place]!;
    const start = starts[place]!;
    const arrival = Math.min(arrivals[place]!, start);
    return {
      stop: stops[stop]!.id,
      travelBefore: problem.travelTo[problem.site[nodes[place - 1]!]! * problem.siteCount + problem.site[stop]!]!,
      arrival,
      waiting: start - arrival,
      start,
      end: start + problem.service[stop]!,
      lateness: Math.max(0, start - problem.promisedBy[stop]!),
      cost: 0,
      nextBest: null,
    };
  };

  const route = (vehicle: number): PlannedRoute => {
    timeline.follow(best, vehicle);
    const places = Array.from({ length: timeline.length - 2 }, (_, place) => place + 1);
    const stopsHere = places.map((place) => timeline.nodes[place]!);
    const visits = places.map(visit);
    const endsAt = timeline.arrivals[timeline.length - 1]!;
    const breaks = timeline.breakStarts.map((from, index) => ({
      from,
      until: from + problem.breakTakes[problem.firstBreak[vehicle]! + index]!,
    }));
    const first = visits[0]!;
    // Nobody leaves home in order to wait, unless a break is taken in that wait.
    const rests = breaks.some(({ from }) => from < first.start);
    if (!rests) visits[0] = { ...first, arrival: first.start, waiting: 0 };
    return {
      vehicle: vehicles[vehicle]!.id,
      leavesAt: rests ? problem.shiftFrom[vehicle]! : first.start - first.travelBefore,
      endsAt,
      travel: travelOf(best, vehicle),
      visits: visits.map((visit, index) => ({ ...visit, ...choice(stopsHere[index]!) })),
      breaks,
      overcommitted: !open[vehicle],
    };
  };

  const reason = (stop: number): UnservedReason => {
    const row = stop * vehicles.length;
    if (!vehicles.some((_, vehicle) => problem.eligible[row + vehicle] && open[vehicle])) return 'NOBODY_ELIGIBLE';
    insertion.consider(best);
    return insertion.find(best, stop, Infinity) ? 'COSTS_MORE_THAN_LEAVING' : 'DOES_NOT_FIT';
  };

  return {
    cost: costOf(best),
    iterations,
    routes: [...best.sizes.keys()].filter((vehicle) => best.sizes[vehicle]! > 0).map(route),
    unserved: [...best.vehicleOf.keys()]
      .filter((stop) => best.vehicleOf[stop] === NOBODY)
      .map((stop) => ({ stop: stops[stop]!.id, reason: reason(stop) })),
  };
}
