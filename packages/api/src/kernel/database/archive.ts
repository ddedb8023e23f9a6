import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../actor.js';
import type { NewEvent } from '../event.js';
import type { News } from '../news.js';
import type { Notice } from '../notice.js';
import type { Ask, Asker, Done } from './entry.js';
import type { Statement } from './statement.js';

/** What a change leaves behind, beside the rows it changed. */
export interface Archived {
  readonly organizationId: string;
  readonly actor: Actor;
  readonly actorName: string | null;
  readonly operation: string;
  readonly reason?: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly at: Date;
  readonly events: readonly (NewEvent & { readonly id: string })[];
  readonly news: readonly (News & { readonly id: string })[];
}

/** What a change that is done leaves behind. */
export const archivedAs = (
  { actor, actorName }: Asker,
  { operation, reason, subjectType }: Ask,
  { subjectId }: Done,
  at: Date,
  events: readonly NewEvent[],
  news: readonly News[] = [],
): Archived => ({
  organizationId: actor.organizationId,
  actor,
  actorName,
  operation,
  reason,
  subject: { type: subjectType, id: subjectId },
  at,
  events: events.map((event) => ({ ...event, id: uuidv7() })),
  news: news.map((one) => ({ ...one, id: uuidv7() })),
});

const DAY_COUNTS = ['filed', 'closed', 'promises_met', 'promises_broken', 'ratings', 'rating_sum'] as const;

const ARCHIVE = `
  with changed as materialized (select * from jsonb_to_recordset($2::jsonb)
      as c (day_at timestamptz, kind text, ${DAY_COUNTS.map((name) => `${name} int`).join(', ')})),
  days as (
    insert into request_rollup as r (organization_id, day, kind, ${DAY_COUNTS.join(', ')})
    select o.id, (c.day_at at time zone o.time_zone)::date, c.kind, ${DAY_COUNTS.map((name) => `sum(c.${name})`).join(', ')}
    from changed c join organization o on o.id = $1::uuid group by 1, 2, 3 order by 1, 2, 3
    on conflict (organization_id, day, kind)
    do update set ${DAY_COUNTS.map((name) => `${name} = r.${name} + excluded.${name}`).join(', ')}),
  states as (
    insert into state_rollup as s (organization_id, state, open)
    select $1::uuid, d.state, sum(d.delta) from jsonb_to_recordset($3::jsonb) as d (state text, delta int) group by 2 order by 2
    on conflict (organization_id, state) do update set open = s.open + excluded.open),
  posted as (
    insert into outbox (organization_id, id, topic, payload, created_at)
    select $1::uuid, p.id, p.topic, p.payload, $5::timestamptz
    from jsonb_to_recordset($4::jsonb) as p (id uuid, topic text, payload jsonb))
  select append_audit($1::uuid, $5::timestamptz, $6, $7::uuid, $8, $9, $10::uuid, $11::jsonb),
    (select count(pg_notify('aftercare', told)) from json_array_elements_text($12::json) told)`;

/** The last statement of a change: rollups, outbox, audit chain and the live notice, together. */
export function archiveStatement(change: Archived): Statement {
  const { organizationId, actor, at, events, news, subject } = change;
  const at8601 = at.toISOString();
  const outbox = [
    ...events.map(({ id, type, requestId }) => ({ id, topic: type, payload: { eventId: id, requestId } })),
    ...news.map(({ id, topic, ...told }) => ({
      id,
      topic,
      payload: { eventId: id, requestId: null, news: { ...told, actorId: actor.accountId } },
    })),
  ];
  const values = [
    organizationId,
    JSON.stringify(dayCounts(events, at)),
    JSON.stringify(stateDeltas(events)),
    JSON.stringify(outbox),
    at8601,
    actor.kind,
    actor.accountId,
    change.operation,
    subject.type,
    subject.id,
    JSON.stringify({
      reason: change.reason,
      events: events.map(({ id, type, payload }) => ({ id, type, payload: digest(payload) })),
    }),
    JSON.stringify(noticesOf(change)),
  ];
  return { text: ARCHIVE, values };
}

/** A notice of PostgreSQL holds eight thousand bytes: a hundred ids, and the rest of what is told. */
const IDS_IN_A_NOTICE = 100;

/** What whoever watches hears: one notice, or several where very many requests changed together. */
function noticesOf({ organizationId, at, events, news }: Archived): Notice[] {
  const ids = [...new Set(events.map((event) => event.requestId))];
  const types = [...new Set([...events.map((event) => event.type), ...news.map(({ topic }) => topic)])];
  const first = { organizationId, requestIds: ids.slice(0, IDS_IN_A_NOTICE), types, at: at.toISOString() };
  const others = Array.from({ length: Math.max(0, Math.ceil(ids.length / IDS_IN_A_NOTICE) - 1) }, (_, n) => ({
    ...first,
    requestIds: ids.slice((n + 1) * IDS_IN_A_NOTICE, (n + 2) * IDS_IN_A_NOTICE),
  }));
  return [first, ...others];
}

const digest = (payload: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(payload ?? {}))
    .digest('hex');

function dayCounts(events: readonly NewEvent[], now: Date) {
  return events
    .filter((event) => event.counts)
    .map((event) => ({
      day_at: event.countsAt ?? event.at ?? now,
      kind: event.kind ?? 'REPAIR',
      ...Object.fromEntries(DAY_COUNTS.map((name) => [name, event.counts![name] ?? 0])),
    }));
}

function stateDeltas(events: readonly NewEvent[]) {
  return events.flatMap(({ step }) => [
    ...(step?.from ? [{ state: step.from, delta: -1 }] : []),
    ...(step?.to ? [{ state: step.to, delta: 1 }] : []),
  ]);
}
