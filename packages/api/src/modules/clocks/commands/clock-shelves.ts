import type { Entry } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { SlaClock } from '../sla-clock.entity.js';
import type { SlaPause } from '../sla-pause.entity.js';
import { ClockShelf, type ShelvedRequest } from './clock-shelf.js';

/** The clocks of one request of many, and the rows they were read from. */
export interface LoadedShelf {
  readonly request: ShelvedRequest;
  readonly clocks: readonly SlaClock[];
  readonly shelf: ClockShelf;
}

const REQUESTS = `
  select id, kind from service_request where organization_id = ? and id = any(?::uuid[]) order by id for update skip locked`;

const CLOCKS = `
  select id, request_id as "requestId", kind, state, started_at as "startedAt", due_at as "dueAt", warn_at as "warnAt",
    warned_at as "warnedAt", breached_at as "breachedAt", escalate_at as "escalateAt", escalations, remind_at as "remindAt",
    reminders, extensions, fired_late as "firedLate", stopped_at as "stoppedAt", paused_at as "pausedAt",
    pause_reason as "pauseReason", owed_by as "owedBy", target, sentence
  from sla_clock where organization_id = ? and request_id = any(?::uuid[]) order by started_at, id`;

const PAUSES = `
  select id, clock_id as "clockId", from_at as "fromAt", to_at as "toAt", reason
  from sla_pause where organization_id = ? and clock_id = any(?::uuid[]) order by from_at`;

/**
 * The clocks of many requests in three statements, for what time alone does to them. Requests are locked as they are
 * read; those that somebody else has locked are left out.
 */
export async function shelvesOf(work: Entry, ids: readonly string[]): Promise<LoadedShelf[]> {
  const { rows, organizationId } = work;
  const requests = (await rows.execute(REQUESTS, [organizationId, ids])) as Pick<ServiceRequest, 'id' | 'kind'>[];
  if (!requests.length) return [];
  // Only now: what was read before the lock may have been changed by whoever had it.
  const locked = requests.map(({ id }) => id);
  const clocks = ((await rows.execute(CLOCKS, [organizationId, locked])) as SlaClock[]).map(withInstants);
  const clockIds = clocks.map(({ id }) => id);
  const pauses = ((await rows.execute(PAUSES, [organizationId, clockIds])) as SlaPause[]).map(pauseWithInstants);
  const clocksOf = Map.groupBy(clocks, ({ requestId }) => requestId);
  const pausesOf = Map.groupBy(pauses, ({ clockId }) => clockId);
  return requests.map((row) => {
    const request = row as ShelvedRequest;
    const its = clocksOf.get(request.id) ?? [];
    return { request, clocks: its, shelf: ClockShelf.loaded(work, request, its, pausesOf) };
  });
}

const KEEP_CLOCKS = `
  update sla_clock k set state = n.state, due_at = n.due_at, warn_at = n.warn_at, warned_at = n.warned_at,
    breached_at = n.breached_at, escalate_at = n.escalate_at, escalations = n.escalations, remind_at = n.remind_at,
    reminders = n.reminders, fired_late = n.fired_late, paused_at = n.paused_at, pause_reason = n.pause_reason
  from json_to_recordset(?::json) as n (id uuid, state text, due_at timestamptz, warn_at timestamptz, warned_at timestamptz,
    breached_at timestamptz, escalate_at timestamptz, escalations int, remind_at timestamptz, reminders int,
    fired_late boolean, paused_at timestamptz, pause_reason text)
  where k.organization_id = ? and k.id = n.id`;

const KEEP_REQUESTS = `
  update service_request r set due_at = n.due_at, due_kind = n.due_kind, due_paused = n.due_paused,
    broken_promises = n.broken_promises, updated_at = n.updated_at
  from json_to_recordset(?::json) as n (id uuid, due_at timestamptz, due_kind text, due_paused boolean, broken_promises int,
    updated_at timestamptz)
  where r.organization_id = ? and r.id = n.id`;

/** Writes what time has made of the clocks, and the requests' places in the queue, in two statements. */
export async function writeShelves(
  { rows, organizationId }: Pick<Entry, 'rows' | 'organizationId'>,
  shelves: readonly LoadedShelf[],
): Promise<void> {
  const clocks = shelves.flatMap((one) => one.clocks.map(clockColumns));
  await rows.execute(KEEP_CLOCKS, [JSON.stringify(clocks), organizationId]);
  const requests = shelves.map(({ request }) => requestColumns(request));
  await rows.execute(KEEP_REQUESTS, [JSON.stringify(requests), organizationId]);
}

const clockColumns = (row: SlaClock) => ({
  id: row.id,
  state: row.state,
  due_at: row.dueAt,
  warn_at: row.warnAt,
  warned_at: row.warnedAt,
  breached_at: row.breachedAt,
  escalate_at: row.escalateAt,
  escalations: row.escalations,
  remind_at: row.remindAt,
  reminders: row.reminders,
  fired_late: row.firedLate,
  paused_at: row.pausedAt,
  pause_reason: row.pauseReason,
});

const requestColumns = (row: ShelvedRequest) => ({
  id: row.id,
  due_at: row.dueAt,
  due_kind: row.dueKind,
  due_paused: row.duePaused,
  broken_promises: row.brokenPromises,
  updated_at: row.updatedAt,
});

const INSTANTS = [
  'startedAt',
  'dueAt',
  'warnAt',
  'warnedAt',
  'breachedAt',
  'escalateAt',
  'remindAt',
  'stoppedAt',
  'pausedAt',
] as const;

/** The driver gives instants as text. */
function withInstants(row: SlaClock): SlaClock {
  for (const name of INSTANTS) if (row[name] !== null) row[name] = new Date(row[name]!);
  return row;
}

function pauseWithInstants(row: SlaPause): SlaPause {
  row.fromAt = new Date(row.fromAt);
  if (row.toAt) row.toAt = new Date(row.toAt);
  return row;
}
