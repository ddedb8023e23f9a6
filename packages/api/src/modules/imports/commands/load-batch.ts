import type { ImportTerms } from '../domain/import-terms.js';
import type { IncidentHistory } from '../domain/tell-history.js';
import { batchRows, type BatchRows } from './batch-rows.js';
import { type Columns, insertRows } from './insert-rows.js';
import type { ImportSession } from './import-session.js';
import { SOURCE } from './import-run.js';
import type { Registers } from './registers.js';
import { takeNumbers } from './take-numbers.js';
import { updateRollups } from './update-rollups.js';

export interface LoadedBatch {
  readonly requests: number;
  readonly events: number;
  readonly clocks: number;
  readonly alreadyHere: number;
}

/**
 * Writes incidents that are not here yet, in the order given, each with its timeline, clocks and pauses, and brings
 * the dashboards' sums up to date. Runs inside the caller's transaction.
 */
export async function loadBatch(
  session: ImportSession,
  histories: readonly IncidentHistory[],
  terms: ImportTerms,
  registers: Registers,
): Promise<LoadedBatch> {
  const known = await knownReferences(session, histories);
  const fresh = histories.filter(({ reference }) => !known.has(reference));
  const alreadyHere = histories.length - fresh.length;
  if (fresh.length === 0) return { requests: 0, events: 0, clocks: 0, alreadyHere };
  const places = await registers.ensure(session, fresh, terms.now);
  const numbers = await takeNumbers(session, fresh, terms.timeZone);
  const rows = batchRows(fresh, { terms, places, numbers });
  await insertRows(session, 'service_request', REQUEST, rows.requests);
  await insertRows(session, 'request_event', EVENT, rows.events);
  await insertRows(session, 'sla_clock', CLOCK, rows.clocks);
  await insertRows(session, 'sla_pause', PAUSE, rows.pauses);
  await updateRollups(session, rows.counts, rows.openStates);
  return { requests: rows.requests.length, events: rows.events.length, clocks: rows.clocks.length, alreadyHere };
}

/** Which of these the organization has from this source already. */
export async function knownReferences(
  { client, organizationId }: ImportSession,
  incidents: readonly { readonly reference: string }[],
): Promise<Set<string>> {
  const { rows } = await client.query<{ source_reference: string }>(
    `select source_reference from service_request
     where organization_id = $1 and source = $2 and source_reference = any($3::text[])`,
    [organizationId, SOURCE, incidents.map(({ reference }) => reference)],
  );
  return new Set(rows.map((row) => row.source_reference));
}

const REQUEST: Columns<BatchRows['requests'][number]> = {
  id: 'uuid',
  number: 'text',
  kind: 'text',
  channel: 'text',
  state: 'text',
  rung: 'text',
  title: 'text',
  customer_id: 'uuid',
  asset_id: 'uuid',
  policy_version_id: 'uuid',
  severity: 'int',
  filed_at: 'timestamptz',
  due_at: 'timestamptz',
  due_kind: 'text',
  due_paused: 'boolean',
  broken_promises: 'int',
  closed_at: 'timestamptz',
  updated_at: 'timestamptz',
  source: 'text',
  source_reference: 'text',
  words: 'tsvector',
};
const EVENT: Columns<BatchRows['events'][number]> = {
  id: 'uuid',
  request_id: 'uuid',
  type: 'text',
  at: 'timestamptz',
  public: 'boolean',
  actor_kind: 'text',
  actor_name: 'text',
  payload: 'jsonb',
};
const CLOCK: Columns<BatchRows['clocks'][number]> = {
  id: 'uuid',
  request_id: 'uuid',
  kind: 'text',
  state: 'text',
  started_at: 'timestamptz',
  due_at: 'timestamptz',
  warn_at: 'timestamptz',
  warned_at: 'timestamptz',
  breached_at: 'timestamptz',
  stopped_at: 'timestamptz',
  paused_at: 'timestamptz',
  pause_reason: 'text',
  owed_by: 'text',
  target: 'jsonb',
  sentence: 'jsonb',
};
const PAUSE: Columns<BatchRows['pauses'][number]> = {
  id: 'uuid',
  clock_id: 'uuid',
  from_at: 'timestamptz',
  to_at: 'timestamptz',
  reason: 'text',
};
