import type { Localized, VisitKind } from '@aftercare/schema';
import type { RoutingSolution, UnservedReason } from '../../../kernel/routing/index.js';
import type { DaySituation, PlanRequest, Span, StandingVisit } from './day-situation.js';
import { dayTotals, type DayTotals, type DayVisit } from './plan-totals.js';
import { placeRemote } from './place-remote.js';
import { reasonsFor, whyUnserved } from './plan-reasons.js';

/** Who comes to one request, when, and why; or why nobody does. */
export interface PlannedChoice {
  readonly requestId: string;
  readonly requestVersion: number;
  readonly kind: VisitKind;
  /** The visit that would be moved; null where it would be new. */
  readonly visit: StandingVisit | null;
  /** Null: nobody comes. */
  readonly place: (Span & { readonly technicianId: string; readonly travelMinutes: number | null }) | null;
  readonly reasons: readonly Localized[];
  /** Who else could, and how many minutes of travel and lateness it would cost more. */
  readonly next: { readonly technicianId: string; readonly costMore: number } | null;
  /** Minutes between the beginning and the promise; null where none runs. */
  readonly marginMinutes: number | null;
}

export interface PlannedDay {
  readonly choices: readonly PlannedChoice[];
  readonly totals: { readonly before: DayTotals; readonly after: DayTotals };
}

interface Served extends Span {
  readonly technicianId: string;
  readonly travelMinutes: number | null;
  readonly next: PlannedChoice['next'];
}

/** What a solution means for each request, the earliest visit first and those for whom nobody comes at the end. */
export function planChoices(situation: DaySituation, solution: RoutingSolution): PlannedDay {
  const served = servedBy(situation, solution);
  const unserved = new Map(solution.unserved.map(({ stop, reason }) => [stop, reason]));
  const names = new Map(situation.technicians.map(({ id, name }) => [id, name]));
  const choices = situation.requests
    .map((request) => choiceFor(request, served.get(request.id), unserved.get(request.id), names))
    .filter(({ visit, place }) => !visit || !place || !isSame(visit, place))
    .toSorted(
      (a, b) => (a.place?.from ?? Infinity) - (b.place?.from ?? Infinity) || (a.requestId < b.requestId ? -1 : 1),
    );
  return { choices, totals: totalsOf(situation, served) };
}

const isSame = (visit: StandingVisit, place: NonNullable<PlannedChoice['place']>): boolean =>
  visit.technicianId === place.technicianId && visit.from === place.from && visit.until === place.until;

function servedBy(situation: DaySituation, solution: RoutingSolution): Map<string, Served> {
  const served = new Map<string, Served>();
  for (const { vehicle, visits } of solution.routes)
    for (const { stop, start, end, travelBefore, nextBest } of visits)
      served.set(stop, {
        technicianId: vehicle,
        from: start,
        until: end,
        travelMinutes: travelBefore,
        next: nextBest && { technicianId: nextBest.vehicle, costMore: Math.round(nextBest.costMore) },
      });
  for (const [requestId, place] of placeRemote(situation, solution))
    if (place) served.set(requestId, { ...place, travelMinutes: null });
  return served;
}

function choiceFor(
  request: PlanRequest,
  served: Served | undefined,
  unserved: UnservedReason | undefined,
  names: ReadonlyMap<string, string>,
): PlannedChoice {
  const { id, version, kind, visit, due } = request;
  const about = { requestId: id, requestVersion: version, kind, visit };
  if (!served) {
    const reasons = whyUnserved(request, unserved ?? 'DOES_NOT_FIT');
    return { ...about, place: null, reasons, next: null, marginMinutes: null };
  }
  const { next, ...place } = served;
  const marginMinutes = due === null ? null : Math.round(due - place.from);
  const reasons = reasonsFor(request, { ...place, marginMinutes }, names);
  return { ...about, place, reasons, next, marginMinutes };
}

function totalsOf(situation: DaySituation, served: ReadonlyMap<string, Served>): PlannedDay['totals'] {
  const stays = situation.standing.map((visit) => dayVisit(visit, visit));
  // Of whoever is out nothing would happen without the plan.
  const kept = situation.breakdown ? [] : situation.requests;
  const before = kept.flatMap(({ visit }) => (visit ? [dayVisit(visit, visit)] : []));
  const after = situation.requests.flatMap((request) => {
    const place = served.get(request.id);
    return place ? [dayVisit({ requestId: request.id, ...place }, request)] : [];
  });
  return {
    before: dayTotals(situation, [...stays, ...before]),
    after: dayTotals(situation, [...stays, ...after]),
  };
}

const dayVisit = (
  { requestId, technicianId, from, until }: Omit<DayVisit, 'place'>,
  { kind, place }: Pick<StandingVisit, 'kind' | 'place'>,
): DayVisit => ({ requestId, technicianId, from, until, place: kind === 'ON_SITE' ? place : undefined });
