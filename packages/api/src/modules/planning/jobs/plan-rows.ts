import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { runPrepared } from '../../../kernel/database/run-prepared.js';
import type { PlannedChoice } from '../domain/plan-choices.js';

const KEEP = `
  insert into plan_choice (organization_id, id, plan_id, position, state, request_id, request_version, kind, technician_id, starts_at,
    ends_at, travel_minutes, visit_id, visit_version, from_technician_id, from_starts_at, from_ends_at, reasons, next_technician_id,
    next_cost_minutes, margin_minutes)
  select $1::uuid, id, $2::uuid, position, state, request_id, request_version, kind, technician_id, starts_at,
    ends_at, travel_minutes, visit_id, visit_version, from_technician_id, from_starts_at, from_ends_at, reasons, next_technician_id,
    next_cost_minutes, margin_minutes
  from json_to_recordset($3::json) as c (id uuid, position int, state text, request_id uuid, request_version int, kind text,
    technician_id uuid, starts_at timestamptz, ends_at timestamptz, travel_minutes int, visit_id uuid, visit_version int,
    from_technician_id uuid, from_starts_at timestamptz, from_ends_at timestamptz, reasons jsonb, next_technician_id uuid,
    next_cost_minutes int, margin_minutes int)`;

const MINUTE = 60_000;

/** Writes what a plan proposes. @param midnight of the planned day, epoch milliseconds */
export async function keepChoices(
  em: EntityManager,
  plan: { readonly organizationId: string; readonly id: string },
  choices: readonly PlannedChoice[],
  midnight: number,
): Promise<void> {
  const at = (minutes: number | undefined) =>
    minutes === undefined ? null : new Date(midnight + minutes * MINUTE).toISOString();
  const rows = choices.map(({ place, visit, ...choice }, position) => ({
    id: uuidv7(),
    position,
    state: place ? 'PROPOSED' : 'UNSERVED',
    request_id: choice.requestId,
    request_version: choice.requestVersion,
    kind: choice.kind,
    technician_id: place?.technicianId ?? null,
    starts_at: at(place?.from),
    ends_at: at(place?.until),
    travel_minutes: place?.travelMinutes ?? null,
    visit_id: visit?.id ?? null,
    visit_version: visit?.version ?? null,
    from_technician_id: visit?.technicianId ?? null,
    from_starts_at: at(visit?.from),
    from_ends_at: at(visit?.until),
    reasons: choice.reasons,
    next_technician_id: choice.next?.technicianId ?? null,
    next_cost_minutes: choice.next?.costMore ?? null,
    margin_minutes: choice.marginMinutes,
  }));
  await runPrepared(em, KEEP, [plan.organizationId, plan.id, JSON.stringify(rows)]);
}
