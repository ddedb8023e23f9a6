import type { RoutingProblem, RoutingStop, RoutingVehicle } from './routing-problem.js';
import { wayBetween } from './rules-broken.test-kit.js';

/** The least a problem can cost, by trying every assignment in every order, and every place for every break. For a few stops, without fixed ones. */
export function leastCost(problem: RoutingProblem): number {
  const { stops, vehicles } = problem;
  const memo = new Map<string, number>();
  const route = (vehicle: number, chosen: number): number => {
    const key = `${vehicle} ${chosen}`;
    if (!memo.has(key))
      memo.set(
        key,
        leastRoute(
          problem,
          vehicles[vehicle]!,
          stops.filter((_, stop) => chosen & (1 << stop)),
        ),
      );
    return memo.get(key)!;
  };
  const best = (vehicle: number, left: number): number => {
    if (vehicle === vehicles.length)
      return stops.reduce(
        (sum, { costUnserved }, stop) => sum + (left & (1 << stop) ? Math.min(1e9, costUnserved) : 0),
        0,
      );
    let least = Infinity;
    for (let chosen = left; ; chosen = (chosen - 1) & left) {
      const cost = route(vehicle, chosen);
      if (cost < least) least = Math.min(least, cost + best(vehicle + 1, left & ~chosen));
      if (chosen === 0) return least;
    }
  };
  return best(0, (1 << stops.length) - 1);
}

function leastRoute(problem: RoutingProblem, vehicle: RoutingVehicle, stops: readonly RoutingStop[]): number {
  const able = stops.every(({ skills = [] }) => skills.every((skill) => vehicle.skills?.includes(skill)));
  const load = stops.reduce((sum, stop) => sum + (stop.load ?? 0), 0);
  if (!stops.length) return 0;
  if (!able || load > (vehicle.capacity ?? Infinity)) return Infinity;
  const owed = (vehicle.breaks ?? [])
    .map(({ from, until, duration }) => ({
      from: Math.max(from, vehicle.shift.from),
      by: Math.min(until, vehicle.shift.until) - duration,
      duration,
    }))
    .filter(({ from, by }) => from <= by);

  const go = (place: number, time: number, left: readonly RoutingStop[], taken: number): number => {
    let least = Infinity;
    const rest = owed[taken];
    if (rest && time <= rest.by) least = go(place, Math.max(time, rest.from) + rest.duration, left, taken + 1);
    if (!left.length) {
      const way = vehicle.end === null ? 0 : wayBetween(problem, place, vehicle.end);
      return home(time + way, taken) ? Math.min(least, way) : least;
    }
    for (const stop of left) {
      const way = wayBetween(problem, place, stop.place);
      const others = left.filter((other) => other !== stop);
      least = Math.min(least, way + serve(stop, time + way, others, taken));
    }
    return least;
  };
  const serve = (stop: RoutingStop, arrival: number, left: readonly RoutingStop[], taken: number): number => {
    let least = Infinity;
    const rest = owed[taken];
    if (rest && arrival <= rest.by) least = serve(stop, Math.max(arrival, rest.from) + rest.duration, left, taken + 1);
    const windows = stop.windows?.length ? stop.windows : [{ from: 0, until: Infinity }];
    const starts = windows.filter(({ until }) => arrival <= until).map(({ from }) => Math.max(from, arrival));
    if (!starts.length) return least;
    const start = Math.min(...starts);
    const late = stop.promise ? Math.max(0, start - stop.promise.by) * stop.promise.costOfLateness : 0;
    const surcharge = stop.surcharges?.[vehicle.id] ?? 0;
    return Math.min(least, late + surcharge + go(stop.place, start + stop.service, left, taken));
  };
  const home = (time: number, taken: number): boolean => {
    let over = time;
    for (const { from, by, duration } of owed.slice(taken)) {
      if (over > by) return false;
      over = Math.max(over, from) + duration;
    }
    return over <= vehicle.shift.until;
  };
  return (vehicle.cost ?? 0) + go(vehicle.start, vehicle.shift.from, stops, 0);
}
