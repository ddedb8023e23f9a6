import type { PlannedRoute, RoutingProblem, RoutingSolution, RoutingVehicle } from './routing-problem.js';

/** Everything that is wrong with a plan, looked at without the solver's means; nothing when it is right. */
export function rulesBroken(problem: RoutingProblem, plan: RoutingSolution): string[] {
  const broken: string[] = [];
  const told = [...plan.routes.flatMap(({ visits }) => visits), ...plan.unserved].map(({ stop }) => stop);
  const wanted = problem.stops.map(({ id }) => id);
  if (told.toSorted().join() !== wanted.toSorted().join()) broken.push('a stop is lost or served twice');
  for (const { id, fixed } of problem.stops) {
    if (!fixed) continue;
    const route = plan.routes.find(({ vehicle }) => vehicle === fixed.vehicle);
    if (route?.visits.find(({ stop }) => stop === id)?.start !== fixed.at) broken.push(`${id} was moved`);
  }
  for (const route of plan.routes) broken.push(...brokenOn(problem, route));
  const { total, unserved, vehicles, lateness, surcharges, travel } = plan.cost;
  const counted = unserved + vehicles + lateness + surcharges + travel;
  if (Math.abs(total - counted) > 1e-6 || Math.abs(total - costOfPlan(problem, plan)) > 1e-6)
    broken.push('the cost is wrong');
  return broken;
}

function brokenOn(problem: RoutingProblem, route: PlannedRoute): string[] {
  const vehicle = vehicleOf(problem, route);
  const stops = route.visits.map(({ stop }) => problem.stops.find(({ id }) => id === stop)!);
  if (route.overcommitted)
    return stops.every(({ fixed }) => fixed) ? [] : [`${vehicle.id} is given more than it can keep`];
  const broken: string[] = [];
  const check = (holds: boolean, what: string) => holds || broken.push(`${vehicle.id}: ${what}`);
  check(route.leavesAt >= vehicle.shift.from && route.endsAt <= vehicle.shift.until, 'works outside the shift');
  check(stops.reduce((sum, { load = 0 }) => sum + load, 0) <= (vehicle.capacity ?? Infinity), 'carries too much');
  const busy: (readonly [number, number])[] = [];
  let free = route.leavesAt;
  let place = vehicle.start;
  route.visits.forEach(({ arrival, start, end }, index) => {
    const stop = stops[index]!;
    const way = wayBetween(problem, place, stop.place);
    check(arrival - way >= free && start >= arrival && end === start + stop.service, `${stop.id} is reached too early`);
    if (!stop.fixed) {
      check(
        (stop.skills ?? []).every((skill) => vehicle.skills?.includes(skill)),
        `${stop.id} needs other skills`,
      );
      check(
        !stop.windows?.length || stop.windows.some(({ from, until }) => from <= start && start <= until),
        `${stop.id} starts outside its windows`,
      );
    }
    busy.push([arrival - way, arrival], [start, end]);
    free = end;
    place = stop.place;
  });
  const wayHome = vehicle.end === null ? 0 : wayBetween(problem, place, vehicle.end);
  check(route.endsAt - wayHome >= free, 'is home too early');
  busy.push([route.endsAt - wayHome, route.endsAt]);
  check(restsAsOwed(vehicle, route, busy), 'does not get its breaks');
  return broken;
}

function restsAsOwed(
  vehicle: RoutingVehicle,
  route: PlannedRoute,
  busy: readonly (readonly [number, number])[],
): boolean {
  const owed = (vehicle.breaks ?? [])
    .map((rest) => ({
      ...rest,
      from: Math.max(rest.from, vehicle.shift.from),
      until: Math.min(rest.until, vehicle.shift.until),
    }))
    .filter(({ from, until, duration }) => from + duration <= until);
  let over = vehicle.shift.from;
  return owed.every(({ from, until, duration }, index) => {
    // What is not on the route is taken after it.
    const begin = route.breaks[index]?.from ?? Math.max(over, from, route.endsAt);
    const kept = begin >= Math.max(from, over) && begin + duration <= until;
    over = begin + duration;
    return (
      kept && busy.every(([busyFrom, busyUntil]) => busyUntil <= begin || over <= busyFrom || busyFrom === busyUntil)
    );
  });
}

function costOfPlan(problem: RoutingProblem, plan: RoutingSolution): number {
  let cost = 0;
  for (const { stop } of plan.unserved)
    cost += Math.min(1e9, problem.stops.find(({ id }) => id === stop)!.costUnserved);
  for (const route of plan.routes) {
    const vehicle = vehicleOf(problem, route);
    cost += vehicle.cost ?? 0;
    let place = vehicle.start;
    for (const { stop: id, start } of route.visits) {
      const stop = problem.stops.find((one) => one.id === id)!;
      cost += wayBetween(problem, place, stop.place) + (stop.surcharges?.[vehicle.id] ?? 0);
      if (stop.promise) cost += Math.max(0, start - stop.promise.by) * stop.promise.costOfLateness;
      place = stop.place;
    }
    if (vehicle.end !== null) cost += wayBetween(problem, place, vehicle.end);
  }
  return cost;
}

function vehicleOf(problem: RoutingProblem, { vehicle }: PlannedRoute): RoutingVehicle {
  return problem.vehicles.find(({ id }) => id === vehicle)!;
}

/** Travel between two places, whichever way the problem holds it. */
export function wayBetween({ travel: { places, time } }: RoutingProblem, from: number, to: number): number {
  return typeof time === 'function' ? time(from, to) : time[from * places + to]!;
}
