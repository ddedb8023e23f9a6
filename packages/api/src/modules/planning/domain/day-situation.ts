import type { Localized, VisitKind } from '@aftercare/schema';
import type { Coordinates } from '../../../kernel/routing/index.js';

/** From and until, in **minutes after the planned day's midnight** on the clocks of the business; below 0 is the day before. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Somebody who could be sent that day. */
export interface PlanTechnician {
  readonly id: string;
  readonly name: string;
  /** Where the day begins; null where it is not known: then the way to the first customer is not counted. */
  readonly home: Coordinates | null;
  /** When they work, in order and apart from each other; empty: not that day. */
  readonly open: readonly Span[];
}

/** A visit as it stands: nobody else fits into its time. */
export interface StandingVisit extends Span {
  readonly id: string;
  readonly version: number;
  readonly requestId: string;
  readonly technicianId: string;
  readonly kind: VisitKind;
  readonly place: Coordinates | null;
  /** What the customer chose: the visit begins within it, whoever comes. */
  readonly window: Span | null;
}

/** One request that needs somebody: nobody comes yet, or the visit given may still be moved. */
export interface PlanRequest {
  readonly id: string;
  readonly version: number;
  readonly kind: VisitKind;
  /** How long a visit is expected to take. */
  readonly minutes: number;
  /** 1 is the gravest. */
  readonly severity: number;
  /** By when somebody is to be there. */
  readonly due: number | null;
  /** When the customer would like somebody to come. */
  readonly wish: Span | null;
  /** Null where nobody knows where it is. */
  readonly place: Coordinates | null;
  /** What the work asks for, named; null where anybody can. */
  readonly skill: Localized | null;
  /** Who may be sent, whatever the hour. */
  readonly eligible: readonly string[];
  /** Why others may not, the most frequent reason first. */
  readonly bars: readonly Localized[];
  /** Who came last time. */
  readonly lastTechnicianId: string | null;
  /** What the parts to bring are called; empty where none is needed. */
  readonly parts: readonly Localized[];
  /** Whose vans hold all of them. */
  readonly vansWithParts: readonly string[];
  /** The visit that may be moved. */
  readonly visit: StandingVisit | null;
}

/** Everything a plan of one day is made of. */
export interface DaySituation {
  /** Nobody is sent before. */
  readonly earliest: number;
  readonly technicians: readonly PlanTechnician[];
  /** What stays as it is. */
  readonly standing: readonly StandingVisit[];
  readonly requests: readonly PlanRequest[];
  /** Somebody is out: only what was theirs is planned anew, disturbing as little as can be. */
  readonly breakdown: boolean;
}

/** Whether a visit touches the hours somebody works: what lies wholly outside them takes nothing of the day that is planned. */
export const isWithinHours = (
  { technicianId, from, until }: StandingVisit,
  technicians: readonly PlanTechnician[],
): boolean =>
  technicians.some(
    ({ id, open }) => id === technicianId && open.some((span) => from < span.until && until > span.from),
  );

/**
 * Visits that could be moved, but lie wholly outside their technician's hours (somebody on call goes at night), stay as
 * they are: they were put there on purpose, and no hour of the day is better. After a breakdown nothing stays.
 */
export function keepOutsideHours(situation: DaySituation): DaySituation {
  if (situation.breakdown) return situation;
  const { technicians, requests, standing } = situation;
  const stays = ({ visit }: PlanRequest) => visit !== null && !isWithinHours(visit, technicians);
  return {
    ...situation,
    requests: requests.filter((request) => !stays(request)),
    standing: [...standing, ...requests.filter(stays).flatMap(({ visit }) => visit ?? [])],
  };
}
