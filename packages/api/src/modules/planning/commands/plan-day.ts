import { randomInt } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { DayPlan } from '../day-plan.entity.js';
import { mayPlan } from '../planning.access.js';

export interface PlanDay {
  /** YYYY-MM-DD on the organization's calendar. */
  readonly day: string;
  /** UUIDs; everybody without them. */
  readonly technicianIds?: readonly string[] | null;
  /** Whether visits that are offered and not yet accepted may be moved. */
  readonly moves: boolean;
  /** Visits that stay as they are. */
  readonly keptVisitIds?: readonly string[] | null;
  /** Who is out, and from when: only what is theirs from then on is planned. */
  readonly out?: { readonly technicianId: string; readonly from: Date } | null;
  readonly seed?: number | null;
  /** 1 to 60. */
  readonly seconds?: number | null;
}

/** Seconds a plan may take unless it is said; most are good after two. */
const SECONDS = 8;
const SEEDS = 1_000_000;
/** How far ahead a day may be planned, in days. */
const AHEAD = 60;
const DAY = 86_400_000;

/**
 * Asks for a plan of a day; a server works it out beside everything else, and all planners may watch. Nothing is changed
 * by it until it is applied. Refuses with NotFoundError for a technician who is not there; with InvalidInputError
 * `planning.dayOver`, `planning.dayTooFar`.
 */
export async function planDay(input: PlanDay, work: Work): Promise<Done> {
  const { organizationId, actor, now } = work;
  if (!mayPlan(actor)) throw forbidden();
  const technicianIds = [...new Set(input.technicianIds)];
  await requireDay(work, input.day);
  await requireTechnicians(work, [...technicianIds, ...(input.out ? [input.out.technicianId] : [])]);
  const id = uuidv7();
  work.add(DayPlan, {
    organizationId,
    id,
    day: input.day,
    state: 'ASKED',
    technicianIds,
    moves: input.moves,
    keptVisitIds: [...(input.keptVisitIds ?? [])],
    outTechnicianId: input.out?.technicianId ?? null,
    outFrom: input.out?.from ?? null,
    seed: input.seed ?? randomInt(SEEDS),
    seconds: input.seconds ?? SECONDS,
    progress: 0,
    attempts: 0,
    askedById: actor.accountId!,
    askedAt: now,
    version: 1,
  });
  return { subjectId: id };
}

async function requireDay({ rows, organizationId, now }: Work, day: string): Promise<void> {
  const [row] = (await rows.execute(
    `select (?::timestamptz at time zone time_zone)::date::text as today from organization where id = ?`,
    [now.toISOString(), organizationId],
  )) as { today: string }[];
  if (day < row!.today) throw refuse.input({ path: 'day', code: 'planning.dayOver' });
  if (Date.parse(day) - Date.parse(row!.today) > AHEAD * DAY)
    throw refuse.input({ path: 'day', code: 'planning.dayTooFar', values: { days: AHEAD } });
}

async function requireTechnicians({ rows, organizationId }: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = (await rows.execute('select id from technician where organization_id = ? and id = any(?::uuid[])', [
    organizationId,
    `{${ids.join(',')}}`,
  ])) as unknown[];
  if (found.length < new Set(ids).size) throw refuse.notFound('technician');
}
