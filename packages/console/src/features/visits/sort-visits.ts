import type { VisitState } from '../../gql/graphql';

export interface SortableVisit {
  state: VisitState;
  /** UTC (ISO 8601). */
  startsAt: string;
}

export interface SortedVisits<Visit> {
  /** The one in hand; else the first ahead. */
  next: Visit | null;
  /** Worked on, but the report is not closed. */
  unclosed: Visit[];
  /** Within 16 hours: a technician's working day, whatever the zone. */
  today: Visit[];
  upcoming: Visit[];
  /** Latest first. */
  done: Visit[];
}

const inHand: readonly VisitState[] = ['ON_THE_WAY', 'ARRIVED', 'WORKING'];
const ahead: readonly VisitState[] = ['OFFERED', 'ACCEPTED'];
const unfinished: readonly VisitState[] = ['STOPPED', 'DONE'];
const dayMs = 16 * 3_600_000;

/** A technician's visits in the order they need them. Each stands in one group only. */
export function sortVisits<Visit extends SortableVisit>(visits: readonly Visit[], now: Date): SortedVisits<Visit> {
  const inOrder = visits.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const of = (states: readonly VisitState[]) => inOrder.filter(({ state }) => states.includes(state));
  const next = of(inHand)[0] ?? of(ahead)[0] ?? null;
  const rest = [...of(inHand), ...of(ahead)].filter((visit) => visit !== next);
  const soon = (visit: Visit) => Date.parse(visit.startsAt) < now.getTime() + dayMs;
  const done = inOrder.filter(({ state }) => ![...inHand, ...ahead, ...unfinished].includes(state));
  return {
    next,
    unclosed: of(unfinished),
    today: rest.filter(soon),
    upcoming: rest.filter((visit) => !soon(visit)),
    done: done.toReversed(),
  };
}
