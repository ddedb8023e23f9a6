import type { Localized, VisitKind } from '@aftercare/schema';
import type { Coordinates } from '../../../kernel/routing/index.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { barsToSending, barToDispatch, rungForVisit, unsuitedFor } from '../../dispatch/index.js';
import type { Policies } from '../../policy/index.js';
import { consentMissingToDispatch, expectedVisitKind, expectedVisitMinutes } from '../../requests/index.js';
import {
  type DaySituation,
  keepOutsideHours,
  type PlanRequest,
  type Span,
  type StandingVisit,
} from '../domain/day-situation.js';
import { dayRows, type DayAsk, type RequestRow, type TechnicianRow, type VisitRow } from './day-rows.js';
import type { PeopleOfDay } from './people-of-day.js';

const MINUTE = 60_000;
/** Hours at which people are asked for on the planned day, in minutes: who is kept at both is kept whatever the hour. */
const ASKED_AT = [600, 900] as const;

/** A day as it stands, with what a plan of it may do. */
export async function readSituation(
  ask: DayAsk,
  people: PeopleOfDay,
  policies: Policies,
  rows: SqlRows,
): Promise<DaySituation> {
  const clock = minutesFrom(ask.from);
  const found = await dayRows(ask, rows);
  const movable = new Map(found.visits.filter(({ movable }) => movable).map((visit) => [visit.requestId, visit]));
  const planned = found.technicians.filter(({ planned }) => planned);
  const requests: PlanRequest[] = [];
  for (const row of found.requests) {
    const visit = movable.get(row.id);
    const kind = visit?.kind ?? expectedVisitKind(row.kind, row.rung, row.entitlement);
    if (!visit && !(await mayBeSent(row, kind, policies, rows, ask))) continue;
    const suited = await whoSuits(row, kind, planned, rows, ask);
    requests.push(requestOf(row, kind, visit ? standing(visit, clock) : null, suited, clock));
  }
  return keepOutsideHours({
    earliest: clock(ask.earliest),
    technicians: await people(planned, ask, rows),
    standing: found.visits.filter(({ movable }) => !movable).map((visit) => standing(visit, clock)),
    requests,
    breakdown: ask.outTechnicianId !== null,
  });
}

/** Whether a dispatcher could send anybody to it now. */
async function mayBeSent(row: RequestRow, kind: VisitKind, policies: Policies, rows: SqlRows, ask: DayAsk) {
  if (barToDispatch(row, kind) || consentMissingToDispatch(row)) return false;
  const { policy } = await policies.version(rows, ask.organizationId, row.policyVersionId);
  return typeof rungForVisit(policy.channels.ladder, row.rung, kind) === 'string';
}

interface Suited {
  readonly eligible: readonly string[];
  readonly bars: readonly Localized[];
}

/** Who may be sent by skill, region and everything other modules know; and why the others may not. */
async function whoSuits(
  row: RequestRow,
  kind: VisitKind,
  technicians: readonly TechnicianRow[],
  rows: SqlRows,
  { organizationId, from }: DayAsk,
): Promise<Suited> {
  const task = {
    skills: row.componentCode ? [row.componentCode] : [],
    skillNames: row.componentCode && row.componentName ? { [row.componentCode]: row.componentName } : {},
    region: kind === 'ON_SITE' ? row.region : null,
  };
  const minutes = expectedVisitMinutes(row.kind, kind);
  const kept: Map<string, Localized>[] = [];
  for (const hour of ASKED_AT) {
    const startsAt = new Date(Date.parse(from) + hour * MINUTE);
    const endsAt = new Date(startsAt.getTime() + minutes * MINUTE);
    const asked = {
      organizationId,
      requestId: row.id,
      siteId: row.siteId,
      technicianIds: null,
      startsAt,
      endsAt,
      kind,
    };
    const bars = await barsToSending(asked, rows);
    // Hours and leave are a matter of the shifts.
    const firm = bars.filter(({ overrulable }) => !overrulable);
    kept.push(new Map(firm.map(({ technicianId, reason }) => [technicianId, reason])));
  }
  const barred = (id: string) => (kept.every((hour) => hour.has(id)) ? [kept[0]!.get(id)!] : []);
  const eligible: string[] = [];
  const bars: Localized[] = [];
  for (const { id, skills, regions } of technicians) {
    const candidate = { skills, regions, concerned: row.concerned.includes(id) };
    const reasons = [...unsuitedFor(task, candidate), ...barred(id)];
    if (reasons.length) bars.push(...reasons);
    else eligible.push(id);
  }
  return { eligible, bars: byFrequency(bars) };
}

function byFrequency(bars: readonly Localized[]): Localized[] {
  const counted = Map.groupBy(bars, (reason) => reason.en);
  return [...counted.values()].toSorted((a, b) => b.length - a.length).map(([first]) => first!);
}

function requestOf(
  row: RequestRow,
  kind: VisitKind,
  visit: StandingVisit | null,
  { eligible, bars }: Suited,
  clock: Clock,
): PlanRequest {
  const { id, version, severity, componentCode, componentName, lastTechnicianId } = row;
  return {
    id,
    version,
    kind,
    minutes: visit ? visit.until - visit.from : expectedVisitMinutes(row.kind, kind),
    severity,
    due: row.dueAt ? clock(row.dueAt) : null,
    wish: row.wishedFrom && row.wishedTo ? { from: clock(row.wishedFrom), until: clock(row.wishedTo) } : null,
    place: placeOf(row),
    skill: componentName ?? (componentCode ? { 'zh-CN': componentCode, en: componentCode } : null),
    eligible,
    bars,
    lastTechnicianId,
    parts: row.parts,
    vansWithParts: row.vansWithParts,
    visit,
  };
}

type Clock = (at: string | Date) => number;
const minutesFrom =
  (midnight: string): Clock =>
  (at) =>
    Math.round((new Date(at).getTime() - Date.parse(midnight)) / MINUTE);

const standing = (visit: VisitRow, clock: Clock): StandingVisit => ({
  id: visit.id,
  version: visit.version,
  requestId: visit.requestId,
  technicianId: visit.technicianId,
  kind: visit.kind,
  from: clock(visit.startsAt),
  until: clock(visit.endsAt),
  place: placeOf(visit),
  window: windowOf(visit, clock),
});

const windowOf = ({ windowFrom, windowTo }: VisitRow, clock: Clock): Span | null =>
  windowFrom && windowTo ? { from: clock(windowFrom), until: clock(windowTo) } : null;

const placeOf = ({ latitude, longitude }: Pick<VisitRow, 'latitude' | 'longitude'>): Coordinates | null =>
  latitude === null || longitude === null ? null : { latitude, longitude };
