import type { AvailabilityKind, PromiseState, VisitAction, VisitKind, VisitState } from '../../gql/graphql';

/** A visit on the board. Times in epoch milliseconds. */
export interface BoardVisit {
  id: string;
  number: string;
  kind: VisitKind;
  state: VisitState;
  version: number;
  start: number;
  end: number;
  /** Minutes on the road before it; null where it needs none or nobody knows. */
  travel: number | null;
  title: string;
  requestId: string | null;
  requestNumber: string | null;
  severity: number;
  promise: PromiseState;
  region: string | null;
  place: Place | null;
  actions: readonly VisitAction[];
  /** Shown where it is asked to be; the server has not said yet whether it may. */
  pending: boolean;
}

export interface Place {
  latitude: number;
  longitude: number;
}

export interface Stretch {
  start: number;
  end: number;
}

/** Somebody and what they do. */
export interface BoardLane {
  id: string;
  name: string;
  skills: readonly string[];
  home: Place | null;
  times: readonly (Stretch & { kind: AvailabilityKind })[];
  visits: readonly BoardVisit[];
}

const MINUTE = 60_000;
/** Nobody is there for longer than sixteen hours: then no hours are on record, and ten a day are counted. */
const UNRECORDED = 16 * 60 * MINUTE;
const USUAL = 10 * 60;

export interface Load {
  /** Minutes at work and on the road. */
  booked: number;
  /** Minutes of the hours of work; 0 when away. */
  available: number;
}

/** How much of somebody's time in a stretch is taken. */
export function loadOf({ visits, times }: BoardLane, { start, end }: Stretch): Load {
  const booked = visits.reduce((sum, visit) => {
    const within = Math.min(visit.end, end) - Math.max(visit.start, start);
    return within > 0 ? sum + within / MINUTE + (visit.travel ?? 0) : sum;
  }, 0);
  const available = times
    .filter(({ kind }) => kind === 'WORKING')
    .reduce((sum, time) => {
      const within = Math.max(0, Math.min(time.end, end) - Math.max(time.start, start));
      return sum + (time.end - time.start > UNRECORDED ? (within / (1440 * MINUTE)) * USUAL : within / MINUTE);
    }, 0);
  return { booked: Math.round(booked), available: Math.round(available) };
}

/** Which overlap another: two things at one time for one person. Touching is no overlap. */
export function clashes<Item extends Stretch>(items: readonly Item[]): Set<Item> {
  const found = new Set<Item>();
  const inOrder = items.toSorted((one, other) => one.start - other.start);
  for (const [index, item] of inOrder.entries()) {
    for (const later of inOrder.slice(index + 1)) {
      if (later.start >= item.end) break;
      found.add(item).add(later);
    }
  }
  return found;
}

const OPEN: readonly VisitState[] = ['OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED', 'WORKING', 'STOPPED'];

/** What of a lane is still to be done and is not among the requests a plan speaks of. */
export const leftWith = ({ visits }: BoardLane, planned: ReadonlySet<string | null | undefined>): BoardVisit[] =>
  visits.filter(({ state, requestId }) => OPEN.includes(state) && !planned.has(requestId));
