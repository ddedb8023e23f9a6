import type { Localized } from '@aftercare/schema';
import { vanReason } from '../../../kernel/van-reason.js';
import type { Coordinates } from '../../../kernel/routing/index.js';
import { promiseReason, travelOf, wayReason } from './way-to-work.js';

/** What the work asks of whoever is sent. Names of skills and regions are the organization's own. */
export interface WorkToDo {
  /** One of these is enough; empty asks for none. */
  readonly skills: readonly string[];
  /** What skills are called, for the reasons; one without a name is called by its code. */
  readonly skillNames?: Readonly<Record<string, Localized>> | null;
  /** Null where the place does not matter, as for remote work. */
  readonly region: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Where it is; null where that is not known, or does not matter. */
  readonly place?: Coordinates | null;
  /** Until when somebody is to be there, ISO 8601; null where nothing is promised. */
  readonly dueAt?: string | null;
  /** What the parts to bring are called; empty where none is needed. */
  readonly parts?: readonly Localized[];
}

/** A technician as known for the time of the work. Instants in ISO 8601, UTC. */
export interface Candidate {
  readonly id: string;
  readonly skills: readonly string[];
  readonly regions: readonly string[];
  /** Whether the work is for somebody who complains of this person. */
  readonly concerned?: boolean;
  /** What else keeps the person from being sent at that time, as sentences. */
  readonly bars?: readonly Localized[];
  /** Whether each of `bars` is one that may be overruled with a reason. */
  readonly overrulable?: boolean;
  readonly home?: Coordinates | null;
  /** Whether this person served the same unit last. */
  readonly servedLast?: boolean;
  /** Whether the person's van holds all parts to bring; null where they have no van. */
  readonly onVan?: boolean | null;
  /** Visits of the day, in the order of their start. */
  readonly visits: readonly VisitOfDay[];
}

export interface VisitOfDay {
  readonly startsAt: string;
  readonly endsAt: string;
  /** Where it is; null where that is not known. */
  readonly place?: Coordinates | null;
}

export interface Proposal {
  readonly technicianId: string;
  readonly eligible: boolean;
  /** Why, or why not: each a sentence. */
  readonly reasons: readonly Localized[];
  /** 0 to 100; greater is better. 0 for whoever may not be sent. */
  readonly score: number;
  /** When the technician is next free for as long, ISO 8601; null when that is the asked time itself. */
  readonly freeFrom: string | null;
  /** The way from the stop before, or from home, in minutes; null where either end is not known. */
  readonly travelMinutes: number | null;
  /** Whether only hours or leave stand against it: they may be overruled with a reason. */
  readonly overrulable: boolean;
}

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });
const FULL = 100;
const PER_VISIT = 12;
const WITHOUT_KNOWN_SKILL = 10;
/** Half an hour on the way weighs a little less than a visit, whatever is beyond an hour and a half no more. */
const MINUTES_PER_POINT = 3;
const MOST_FOR_TRAVEL = 30;
const LATE_FROM_LAST = 15;
const KNOWS_THE_UNIT = 10;
/** Whoever lacks a part fetches it first. */
const TO_FETCH_PARTS = 15;

/**
 * Proposes whom to send: the eligible first; among them the less loaded, the nearer, whoever has the parts on the van and
 * whoever served the unit last come before the others. Somebody is eligible who has a skill
 * the work asks for, serves the region, has no other visit in that time, is not whom the request is against, and whom
 * nothing else bars.
 */
export function eligibleTechnicians(work: WorkToDo, candidates: readonly Candidate[]): Proposal[] {
  return candidates
    .map((candidate) => propose(work, candidate))
    .toSorted((a, b) => b.score - a.score || a.technicianId.localeCompare(b.technicianId));
}

/** Why somebody may not be sent to the work at any time: each a sentence; empty for whoever suits it. */
export function unsuitedFor(work: Task, candidate: Abilities): Localized[] {
  return [...concernOf(candidate), skillOf(work, candidate), regionOf(work, candidate)]
    .filter(({ fits }) => !fits)
    .map(({ reason }) => reason);
}

type Task = Pick<WorkToDo, 'skills' | 'skillNames' | 'region'>;
type Abilities = Pick<Candidate, 'skills' | 'regions' | 'concerned'>;

function propose(work: WorkToDo, candidate: Candidate): Proposal {
  const suited = [
    ...concernOf(candidate),
    skillOf(work, candidate),
    regionOf(work, candidate),
    timeOf(work, candidate),
  ];
  const bars = (candidate.bars ?? []).map((reason) => ({ fits: false, reason }));
  const findings = [...suited, ...bars];
  const eligible = findings.every(({ fits }) => fits);
  const travel = travelOf(work, candidate);
  const load = candidate.visits.length;
  const known = work.skills.length === 0 ? WITHOUT_KNOWN_SKILL : 0;
  return {
    technicianId: candidate.id,
    eligible,
    reasons: [
      ...findings.map(({ reason }) => reason),
      loadReason(load),
      ...(travel ? [wayReason(travel)] : []),
      ...(candidate.servedLast ? [said('上次由其服务该设备', 'Served this unit last time')] : []),
      ...vanReason(work.parts ?? [], candidate.onVan ?? null),
      ...promiseReason(work),
    ],
    score: eligible
      ? Math.max(
          1,
          Math.min(
            FULL,
            FULL - known - PER_VISIT * load - costOf(travel) - fetching(work, candidate) + bonusOf(candidate),
          ),
        )
      : 0,
    freeFrom: isFree(work, candidate) ? null : nextFree(work, candidate),
    travelMinutes: travel?.minutes ?? null,
    overrulable: bars.length > 0 && candidate.overrulable === true && suited.every(({ fits }) => fits),
  };
}

const costOf = (travel: ReturnType<typeof travelOf>): number =>
  travel
    ? Math.min(MOST_FOR_TRAVEL, Math.round(travel.minutes / MINUTES_PER_POINT)) + (travel.inTime ? 0 : LATE_FROM_LAST)
    : 0;

const fetching = ({ parts }: WorkToDo, { onVan }: Candidate): number => (parts?.length && !onVan ? TO_FETCH_PARTS : 0);

const bonusOf = ({ servedLast }: Candidate): number => (servedLast ? KNOWS_THE_UNIT : 0);

interface Finding {
  readonly fits: boolean;
  readonly reason: Localized;
}

/** Nobody is sent to whoever complains of them. */
const concernOf = ({ concerned }: Pick<Candidate, 'concerned'>): Finding[] =>
  concerned ? [{ fits: false, reason: said('投诉涉及本人，应当回避', 'The request is against this person') }] : [];

function skillOf({ skills, skillNames }: Task, candidate: Abilities): Finding {
  if (skills.length === 0) return { fits: true, reason: said('无需特定技能', 'No particular skill is needed') };
  const named = (codes: readonly string[], language: keyof Localized) =>
    codes.map((code) => skillNames?.[code]?.[language] ?? code).join(language === 'en' ? ', ' : '、');
  const skill = skills.find((one) => candidate.skills.includes(one));
  if (skill) return { fits: true, reason: said(`会修：${named([skill], 'zh-CN')}`, `Knows: ${named([skill], 'en')}`) };
  return { fits: false, reason: said(`不会修：${named(skills, 'zh-CN')}`, `Does not know: ${named(skills, 'en')}`) };
}

function regionOf({ region }: Task, candidate: Abilities): Finding {
  if (region === null) return { fits: true, reason: said('不限区域', 'Can be done from anywhere') };
  const fits = candidate.regions.some((served) => region === served || region.startsWith(`${served}/`));
  const reason = fits
    ? said(`服务区域：${region}`, `Serves ${region}`)
    : said(`不服务该区域：${region}`, `Does not serve ${region}`);
  return { fits, reason };
}

function timeOf(work: WorkToDo, candidate: Candidate): Finding {
  const fits = isFree(work, candidate);
  return {
    fits,
    reason: fits ? said('该时段空闲', 'Free at that time') : said('该时段已有安排', 'Has another visit at that time'),
  };
}

const loadReason = (load: number): Localized =>
  load === 0
    ? said('当天暂无安排', 'No visits that day')
    : said(`当天已有 ${load} 次服务`, `${load} visit${load === 1 ? '' : 's'} that day`);

const isFree = ({ startsAt, endsAt }: WorkToDo, { visits }: Candidate): boolean =>
  visits.every((visit) => visit.endsAt <= startsAt || visit.startsAt >= endsAt);

/** The first time from the asked one on at which the work fits between the visits of the day. */
function nextFree({ startsAt, endsAt }: WorkToDo, { visits }: Candidate): string {
  const lasts = Date.parse(endsAt) - Date.parse(startsAt);
  let from = Date.parse(startsAt);
  for (const visit of visits) {
    if (Date.parse(visit.startsAt) >= from + lasts) break;
    from = Math.max(from, Date.parse(visit.endsAt));
  }
  return new Date(from).toISOString();
}
