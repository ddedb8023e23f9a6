import type { DaySituation, PlanRequest, Span } from './day-situation.js';

/** What a plan is weighed by, in minutes of travel: the house's own figures. */
const DISTURBANCE = 30;
const FAMILIAR = 10;
/** Somebody drives by the store first. */
const TO_FETCH_PARTS = 20;
const UNSERVED = 300;
const UNSERVED_AND_DUE = 900;
const MAY_SHIFT = 60;
const DAY = 1440;
/** Nobody is there earlier on most days. */
const MORNING = 480;

/** 1 for what can wait, 4 for the gravest. */
export const weightOf = ({ severity }: PlanRequest): number => 5 - Math.min(Math.max(severity, 1), 4);

/** What leaving a request for another day costs. A visit already told is left only if it cannot be helped. */
export function costUnserved(request: PlanRequest): number {
  if (request.visit) return Infinity;
  const due = request.due !== null && request.due <= DAY;
  return weightOf(request) * (due ? UNSERVED_AND_DUE : UNSERVED);
}

/** What it costs that anybody else comes than who was told or came last time, and that whoever comes lacks a part. */
export function surchargesOf(request: PlanRequest): Readonly<Record<string, number>> {
  const { visit, lastTechnicianId, eligible, parts, vansWithParts } = request;
  const expected = visit?.technicianId ?? lastTechnicianId;
  const other = visit ? DISTURBANCE : FAMILIAR;
  const costOf = (id: string): number =>
    (expected === null || id === expected ? 0 : other) +
    (parts.length === 0 || vansWithParts.includes(id) ? 0 : TO_FETCH_PARTS);
  return Object.fromEntries(eligible.flatMap((id) => (costOf(id) ? [[id, costOf(id)]] : [])));
}

/**
 * When somebody may begin. A time that was told is kept, or shifted by an hour at most; after a breakdown to the end of
 * the day. A wish for another day is for another day's plan.
 */
export function startsWithin({ visit, wish }: PlanRequest, { earliest, breakdown }: DaySituation): Span[] {
  const from = Math.max(earliest, 0);
  if (visit) {
    const told = Math.max(visit.from, from);
    const until = Math.min(breakdown ? DAY : told + MAY_SHIFT, visit.window?.until ?? DAY);
    return told <= until ? [{ from: told, until }] : [];
  }
  const start = Math.max(from, wish?.from ?? from);
  const until = Math.min(DAY, wish?.until ?? DAY);
  return start <= until ? [{ from: start, until }] : [];
}

/**
 * The promise a visit is measured by: the time told, else the one that runs. What is late already is not weighed as hopeless:
 * it counts from the day's beginning, the sooner the better.
 */
export function promiseOf(
  request: PlanRequest,
  { earliest }: DaySituation,
): { by: number; costOfLateness: number } | undefined {
  const by = request.visit ? request.visit.from : request.due;
  return by === null ? undefined : { by: Math.max(by, earliest, MORNING), costOfLateness: weightOf(request) };
}
