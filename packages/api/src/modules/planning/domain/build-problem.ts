import {
  type Coordinates,
  type RoutingBreak,
  type RoutingProblem,
  type RoutingStop,
  type RoutingVehicle,
  type Travel,
  travelMinutes,
} from '../../../kernel/routing/index.js';
import {
  type DaySituation,
  isWithinHours,
  type PlanRequest,
  type PlanTechnician,
  type StandingVisit,
} from './day-situation.js';
import { costUnserved, promiseOf, startsWithin, surchargesOf } from './weigh.js';

/** Between two places of which one is not known, in minutes. */
const UNKNOWN_WAY = 30;
/** Plans speak in full five minutes. */
const GRID = 5;
/** Noon's break, where the hours of work go through it. */
const NOON = { from: 690, until: 810, duration: 45 };

/** Minutes on the road in full fives; half an hour where a place is not known. */
export function wayBetween(from: Coordinates | null, to: Coordinates | null): number {
  return from && to ? Math.ceil(travelMinutes(from, to) / GRID) * GRID : UNKNOWN_WAY;
}

/**
 * A day as vehicle routing: everybody who works is a vehicle, every visit on site a stop. What stands is fixed; visits by
 * phone and remote sessions that stand keep their time as breaks do; what lies outside all hours of work is no part of it. Remote work that is to be planned is no stop: see
 * `placeRemote`. Who works two spells has one shift with a break between.
 */
export function buildProblem(situation: DaySituation): RoutingProblem {
  const places = new Places();
  const working = situation.technicians.filter(({ open }) => open.length > 0);
  const standing = situation.standing.filter((visit) => isWithinHours(visit, working));
  const vehicles = working.map((technician) => vehicleOf(technician, { ...situation, standing }, places));
  const stops = [
    ...standing.filter(({ kind }) => kind === 'ON_SITE').map((visit) => fixedStop(visit, places)),
    ...situation.requests.filter(({ kind }) => kind === 'ON_SITE').map((request) => stopOf(request, situation, places)),
  ];
  return { travel: places.travel(), vehicles, stops };
}

function vehicleOf({ id, home, open }: PlanTechnician, { standing, earliest }: DaySituation, places: Places) {
  const own = standing.filter(({ technicianId }) => technicianId === id);
  const from = Math.min(Math.max(open[0]!.from, own.length ? -Infinity : earliest), ...own.map((visit) => visit.from));
  const until = Math.max(from, open.at(-1)!.until, ...own.map((visit) => visit.until));
  const vehicle: RoutingVehicle = {
    id,
    start: places.home(home),
    end: null,
    shift: { from, until },
    breaks: breaksOf(open, own),
  };
  return vehicle;
}

function breaksOf(open: PlanTechnician['open'], own: readonly StandingVisit[]): RoutingBreak[] {
  const busy = own.filter(({ kind }) => kind !== 'ON_SITE').map(({ from, until }) => exactly(from, until));
  const between = open.slice(1).map((span, index) => exactly(open[index]!.until, span.from));
  const [only] = open;
  const noon = open.length === 1 && only!.from < NOON.from && only!.until > NOON.until && !meets(own) ? [NOON] : [];
  return [...between, ...noon, ...busy].toSorted((one, other) => one.from - other.from);
}

const exactly = (from: number, until: number): RoutingBreak => ({ from, until, duration: until - from });

/** Whether what stands leaves no room for noon's break. */
const meets = (own: readonly StandingVisit[]): boolean =>
  own.some(({ from, until }) => from < NOON.from + NOON.duration && until > NOON.until - NOON.duration);

const fixedStop = (visit: StandingVisit, places: Places): RoutingStop => ({
  id: `visit:${visit.id}`,
  place: places.of(visit.place),
  service: visit.until - visit.from,
  costUnserved: Infinity,
  fixed: { vehicle: visit.technicianId, at: visit.from },
});

function stopOf(request: PlanRequest, situation: DaySituation, places: Places): RoutingStop {
  const promise = promiseOf(request, situation);
  const windows = startsWithin(request, situation);
  return {
    id: request.id,
    place: places.of(request.place),
    service: request.minutes,
    // A wish for another day leaves no window at all: nobody is asked then.
    windows: windows.length ? windows : undefined,
    vehicles: windows.length ? request.eligible : [],
    surcharges: surchargesOf(request),
    costUnserved: costUnserved(request),
    ...(promise && { promise }),
  };
}

/** Numbers places, each once, and knows the way between any two. */
class Places {
  readonly #all: { readonly at: Coordinates | null; readonly begins: boolean }[] = [];
  readonly #numbers = new Map<string, number>();

  home(at: Coordinates | null): number {
    return this.#number(at, at === null);
  }

  of(at: Coordinates | null): number {
    return this.#number(at, false);
  }

  travel(): Travel {
    const places = Math.max(1, this.#all.length);
    const time = new Float64Array(places * places);
    for (const [from, one] of this.#all.entries())
      for (const [to, other] of this.#all.entries())
        if (from !== to) time[from * places + to] = one.begins || other.begins ? 0 : wayBetween(one.at, other.at);
    return { places, time };
  }

  #number(at: Coordinates | null, begins: boolean): number {
    const key = at ? `${at.latitude},${at.longitude}` : begins ? 'anywhere' : `unknown ${this.#all.length}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#all.push({ at, begins }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
