import type { EntityManager } from '@mikro-orm/postgresql';
import type { DayPlanState } from '@aftercare/schema';
import { runPrepared } from '../../../kernel/database/run-prepared.js';
import type { ChangeContext } from '../../../kernel/database/unit-of-work.js';
import type { Notice } from '../../../kernel/notice.js';
import { numbered, type SqlRows } from '../../../kernel/sql-rows.js';
import { barsToSending } from '../../dispatch/index.js';
import type { Policies } from '../../policy/index.js';
import { buildProblem } from '../domain/build-problem.js';
import { planChoices, type PlannedChoice } from '../domain/plan-choices.js';
import type { DayAsk } from '../queries/day-rows.js';
import type { PeopleOfDay } from '../queries/people-of-day.js';
import { readSituation } from '../queries/read-situation.js';
import { keepChoices } from './plan-rows.js';
import type { Solve } from './solve.js';

/** A plan whose server failed so often is given up. */
const MAX_ATTEMPTS = 3;
/** How often a running plan gives a sign of life, in milliseconds. */
const BEAT = 500;
const MINUTE = 60_000;
/** Nobody is sent sooner than so many minutes from now, and plans speak in full fives. */
const LEAD = 15;
const GRID = 5 * MINUTE;

const TAKE = `
  update day_plan p set state = 'RUNNING', alive_at = $2::timestamptz, attempts = attempts + 1
  where (p.organization_id, p.id) in (select organization_id, id from day_plan
    where organization_id = $1 and (state = 'ASKED' or state = 'RUNNING' and alive_at < $2::timestamptz - interval '15 seconds')
    order by asked_at, id limit 1 for update skip locked)
  returning id, day::text as day, technician_ids as "technicianIds", moves, kept_visit_ids as "keptVisitIds", seed, seconds, attempts,
    out_technician_id as "outTechnicianId", out_from as "outFrom", stop_asked_at is not null as stopped,
    (select p.day::timestamp at time zone o.time_zone from organization o where o.id = p.organization_id) as "from",
    (select (p.day + 1)::timestamp at time zone o.time_zone from organization o where o.id = p.organization_id) as until`;

const BEATS = `
  update day_plan set alive_at = $3, progress = $4 where organization_id = $1 and id = $2 and state = 'RUNNING'
  returning stop_asked_at is not null as stopped`;

const END = `
  update day_plan set state = $3, totals = $4::jsonb, progress = 100, finished_at = $5, version = version + 1
  where organization_id = $1 and id = $2 and state = 'RUNNING' returning id`;

interface PlanRow extends Omit<DayAsk, 'organizationId' | 'earliest'> {
  readonly id: string;
  readonly seed: number;
  readonly seconds: number;
  readonly attempts: number;
  readonly stopped: boolean;
}

/** What plans are made with. */
export interface Planning {
  /** A context of the house itself (actor SYSTEM) for one transaction. */
  contextOf(): ChangeContext;
  readonly policies: Policies;
  readonly people: PeopleOfDay;
  readonly solve: Solve;
  /** Whether the server is closing: what runs is left for another. */
  closing(): boolean;
  onFailure(error: unknown): void;
}

/**
 * Works out the plans of one organization that wait, one after another. Any number of servers may run this at once: each
 * plan is worked at by one of them, and taken over when that one goes silent.
 *
 * @returns how many were worked out
 */
export async function runPlans(planning: Planning): Promise<number> {
  for (let done = 0; ; done += 1) {
    if (planning.closing()) return done;
    const { actor, em, now } = planning.contextOf();
    const values = [actor.organizationId, now().toISOString()];
    const [plan] = await em.transactional((inside) => runPrepared<PlanRow>(inside, TAKE, values));
    if (!plan) return done;
    try {
      if (plan.attempts > MAX_ATTEMPTS) await end(planning, plan, 'FAILED', null);
      else await workOut(planning, plan);
    } catch (error) {
      planning.onFailure(error);
      await end(planning, plan, 'FAILED', null);
    }
  }
}

async function workOut(planning: Planning, plan: PlanRow): Promise<void> {
  const { contextOf, policies, people, solve } = planning;
  const { actor, em, now } = contextOf();
  const { organizationId } = actor;
  const earliest = new Date(Math.ceil((now().getTime() + LEAD * MINUTE) / GRID) * GRID).toISOString();
  const ask: DayAsk = { ...plan, organizationId, from: iso(plan.from), until: iso(plan.until), earliest };
  const situation = await em.transactional((inside) => readSituation(ask, people, policies, rowsOf(inside)));
  const most = plan.seconds * 1000;
  const beats = new Heartbeat(planning, plan, most);
  const solution = await solve(buildProblem(situation), {
    seed: plan.seed,
    most,
    stopped: () => beats.stopped,
  }).finally(() => beats.end());
  if (planning.closing() && !beats.asked) return;
  const { choices, totals } = planChoices(situation, solution);
  const midnight = Date.parse(ask.from);
  await contextOf().em.transactional(async (inside) => {
    const sure: PlannedChoice[] = [];
    for (const choice of choices) sure.push(await checked(choice, ask, rowsOf(inside), siteOf(inside, organizationId)));
    const ended = await runPrepared(inside, END, [
      organizationId,
      plan.id,
      'READY',
      JSON.stringify(totals),
      now().toISOString(),
    ]);
    if (!ended.length) return;
    await keepChoices(inside, { organizationId, id: plan.id }, sure, midnight);
    await tell(inside, organizationId, { id: plan.id, state: 'READY', progress: 100 }, now());
  });
}

/** A choice as dispatch would check it at that very time; whoever is barred then is not proposed. */
async function checked(
  choice: PlannedChoice,
  { organizationId, from }: DayAsk,
  rows: SqlRows,
  siteOfRequest: (requestId: string) => Promise<string | null>,
): Promise<PlannedChoice> {
  const { place, requestId, kind } = choice;
  if (!place) return choice;
  const at = (minutes: number) => new Date(Date.parse(from) + minutes * MINUTE);
  const siteId = await siteOfRequest(requestId);
  const times = { startsAt: at(place.from), endsAt: at(place.until) };
  const bars = await barsToSending(
    { organizationId, requestId, siteId, technicianIds: [place.technicianId], ...times, kind },
    rows,
  );
  if (!bars.length) return choice;
  return { ...choice, place: null, next: null, marginMinutes: null, reasons: bars.map(({ reason }) => reason) };
}

const siteOf = (em: EntityManager, organizationId: string) => async (requestId: string) => {
  const text = 'select site_id as "siteId" from service_request where organization_id = $1 and id = $2';
  const [row] = await runPrepared<{ siteId: string | null }>(em, text, [organizationId, requestId]);
  return row?.siteId ?? null;
};

async function end({ contextOf }: Planning, { id }: PlanRow, state: DayPlanState, totals: object | null) {
  const { actor, em, now } = contextOf();
  await em.transactional(async (inside) => {
    await runPrepared(inside, END, [actor.organizationId, id, state, JSON.stringify(totals), now().toISOString()]);
    await tell(inside, actor.organizationId, { id, state, progress: 100 }, now());
  });
}

/** Tells whoever watches how far a search has come, and hears when somebody wants the best so far. */
class Heartbeat {
  asked: boolean;
  readonly #begun = performance.now();
  readonly #timer: NodeJS.Timeout;
  #beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly planning: Planning,
    private readonly plan: PlanRow,
    private readonly most: number,
  ) {
    this.asked = plan.stopped;
    this.#timer = setInterval(() => {
      this.#beating = this.#beating.then(() => this.#beat()).catch((error: unknown) => this.planning.onFailure(error));
    }, BEAT);
  }

  get stopped(): boolean {
    return this.asked || this.planning.closing();
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
  }

  async #beat(): Promise<void> {
    const { actor, em, now } = this.planning.contextOf();
    const progress = Math.min(99, Math.round(((performance.now() - this.#begun) / this.most) * 100));
    await em.transactional(async (inside) => {
      const values = [actor.organizationId, this.plan.id, now().toISOString(), progress];
      const [row] = await runPrepared<{ stopped: boolean }>(inside, BEATS, values);
      this.asked ||= row?.stopped ?? true;
      await tell(inside, actor.organizationId, { id: this.plan.id, state: 'RUNNING', progress }, now());
    });
  }
}

async function tell(em: EntityManager, organizationId: string, plan: NonNullable<Notice['plan']>, now: Date) {
  const notice: Notice = { organizationId, requestIds: [], types: ['plan.progressed'], at: now.toISOString(), plan };
  await runPrepared(em, "select pg_notify('aftercare', $1)", [JSON.stringify(notice)]);
}

const rowsOf = (em: EntityManager): SqlRows => ({
  execute: (text, values = []) => runPrepared(em, numbered(text), values),
});

const iso = (at: string | Date): string => new Date(at).toISOString();
