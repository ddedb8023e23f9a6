import type { Actor } from '../../../kernel/actor.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';

const HELD = `select ${['window_from', 'window_to', 'held_until']
  .map((column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`)
  .join(', ')} from slot_hold where organization_id = ? and request_id = ? and held_until > ?`;

interface HeldRow {
  readonly window_from: string;
  readonly window_to: string;
  readonly held_until: string;
}

/** What is kept for a request; ISO 8601. */
export async function heldSlot(rows: SqlRows, { organizationId }: Actor, requestId: string, now: Date) {
  const [row] = (await rows.execute(HELD, [organizationId, requestId, now.toISOString()])) as HeldRow[];
  return row ? { startsAt: row.window_from, endsAt: row.window_to, heldUntil: row.held_until } : null;
}
