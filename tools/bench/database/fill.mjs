import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';

const POLICY = new URL('../../../packages/api/policies/P16.yaml', import.meta.url);

/** Who and what the cases refer to; the same in every run. */
export const ORGANIZATION = madeId(0, 1);
export const AGENT = madeId(7, 1);
export const customerOf = (request, rows) => madeId(2, (request % customers(rows)) + 1);
export const assetOf = (request, rows) => madeId(4, (request % customers(rows)) + 1);
const customers = (rows) => Math.max(10, Math.floor(rows / 10));
// Enough of each that the planner reads them by their keys, as it does in any house of some size.
const TECHNICIANS = 500;

/** A UUID of version 7 that grows with `n`, as ids of rows entered one after another do. */
export function madeId(kind, n) {
  return `01900000-${kind.toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** Fills an empty house, by sets: customers, units, requests, eight events and two promises each, and the rollups. */
export async function fill(ownerUrl, rows) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    await client.query(
      `insert into organization (id, slug, name, time_zone, currency)
       values ($1, 'bench', '{"zh-CN":"台架","en":"Bench"}', 'Asia/Shanghai', 'CNY')`,
      [ORGANIZATION],
    );
    // References are true by construction; checking a million of them one by one takes longer than all the rest.
    await client.query('set session_replication_role = replica');
    await client.query(`create function pg_temp.made(kind int, n bigint) returns uuid language sql immutable
      return ('01900000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`);
    const source = readFileSync(POLICY, 'utf8');
    await client.query(
      `insert into policy_version (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
       values ($1, $2, 'P16', 1, 'IN_FORCE', '2020-01-01Z', '{"zh-CN":"太阳能","en":"Solar"}', $3, $4, '2020-01-01Z')`,
      [ORGANIZATION, madeId(8, 1), source, createHash('sha256').update(source).digest('hex')],
    );
    for (const statement of statements(rows)) await client.query(statement);
    await client.query('set session_replication_role = origin');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** Requests were filed evenly over the last year; the newest in twenty are open. Their number grows with time. */
const filedAt = (rows) => `now() - interval '365 days' * ((${rows} - n)::float8 / ${rows})`;
const isOpen = (rows) => `n > ${Math.floor(rows * 0.95)}`;

function statements(rows) {
  const o = `'${ORGANIZATION}'::uuid`;
  const made = (kind, n) => `pg_temp.made(${kind}, ${n})`;
  const numbers = (count) => `generate_series(1, ${count}) n`;
  const people = customers(rows);
  const its = `n % ${people} + 1`;
  const name = (zh, en) => `jsonb_build_object('zh-CN', '${zh}' || n, 'en', '${en}' || n)`;
  const filed = filedAt(rows);
  return [
    `insert into account (organization_id, id, kind, roles, display_name, language, created_at)
     select ${o}, ${made(7, 'n')}, 'STAFF', '{AGENT}', 'Agent ' || n, 'en', '2020-01-01Z' from ${numbers(500)}`,
    `insert into technician (organization_id, id, name, skills, regions, time_zone, created_at)
     select ${o}, ${made(9, 'n')}, 'Technician ' || n, '{solar}', '{杭州}', 'Asia/Shanghai', '2020-01-01Z' from ${numbers(TECHNICIANS)}`,
    `insert into product (organization_id, id, code, name, created_at)
     select ${o}, ${made(10, 'n')}, 'P-' || n, ${name('热水器 ', 'Heater ')}, '2020-01-01Z' from ${numbers(10)}`,
    `insert into product_model (organization_id, id, product_id, code, name, created_at)
     select ${o}, ${made(11, 'n')}, ${made(10, 'n % 10 + 1')}, 'M-' || n, ${name('型号 ', 'Model ')}, '2020-01-01Z' from ${numbers(500)}`,
    `insert into customer (organization_id, id, number, kind, grade, company_name, language, created_at)
     select ${o}, ${made(2, 'n')}, 'C-' || lpad(n::text, 7, '0'), 'COMPANY', 'ORDINARY', 'Company ' || n, 'en', '2020-01-01Z' from ${numbers(people)}`,
    `insert into site (organization_id, id, customer_id, label, region, region_class, time_zone, created_at)
     select ${o}, ${made(3, 'n')}, ${made(2, 'n')}, 'Site ' || n, '浙江/杭州', 'CITY', 'Asia/Shanghai', '2020-01-01Z' from ${numbers(people)}`,
    `insert into asset (organization_id, id, customer_id, site_id, model_id, serial, purchased_on, accepted_on, created_at)
     select ${o}, ${made(4, 'n')}, ${made(2, 'n')}, ${made(3, 'n')}, ${made(11, 'n % 500 + 1')}, 'SN-' || n, '2024-05-01', '2024-05-01', '2024-05-01Z'
     from ${numbers(people)}`,
    `insert into service_request (organization_id, id, number, kind, channel, state, rung, title, description, customer_id,
       asset_id, site_id, component_code, fault_code, region_class, policy_version_id, tier, severity, owner_id, technician_id,
       filed_at, entitlement, entitlement_sentence, due_at, due_kind, closed_at, updated_at, version)
     select ${o}, ${made(1, 'n')}, 'R-2025-' || lpad(n::text, 7, '0'), 'REPAIR', 'PHONE',
       case when not (${isOpen(rows)}) then 'CLOSED' else (array['RECEIVED', 'TRIAGED', 'PLANNED', 'SCHEDULED'])[n % 4 + 1] end, 'ON_SITE',
       'No hot water ' || n, 'The controller shows nothing since this morning.', ${made(2, its)}, ${made(4, its)}, ${made(3, its)},
       'ELECTRICS', 'ELECTRICAL_FAULT', 'CITY', ${made(8, 1)}, 'STANDARD', n % 4 + 1, ${made(7, 'n % 500 + 1')},
       ${made(9, `n % ${TECHNICIANS} + 1`)}, ${filed}, 'FREE', ${name('免费 ', 'Free of charge ')},
       case when ${isOpen(rows)} then now() + interval '1 minute' * (n % 20000 + 60) else '9999-12-31Z' end,
       case when ${isOpen(rows)} then 'ARRIVE' end,
       case when not (${isOpen(rows)}) then ${filed} + interval '2 days' end, ${filed} + interval '2 days', 3
     from ${numbers(rows)}`,
    `insert into request_event (organization_id, id, request_id, type, at, public, actor_kind, actor_id, actor_name, payload)
     select ${o}, ${made(5, 'n * 8 + e')}, ${made(1, 'n')},
       (array['request.filed', 'promise.started', 'promise.started', 'request.triaged', 'request.claimed', 'request.commented',
         'request.dispatched', 'request.commented'])[e + 1],
       ${filed} + interval '1 hour' * e, e <> 5, 'STAFF', ${made(7, 'n % 500 + 1')}, 'Agent ' || (n % 500 + 1),
       jsonb_build_object('step', e, 'text', 'What was said at step ' || e)
     from ${numbers(rows)}, generate_series(0, 7) e`,
    `insert into sla_clock (organization_id, id, request_id, kind, state, started_at, due_at, warn_at, stopped_at, owed_by, target, sentence)
     select ${o}, ${made(6, 'n * 2 + c')}, ${made(1, 'n')}, (array['ARRIVE', 'RESOLVE'])[c + 1],
       case when ${isOpen(rows)} then 'RUNNING' when n % 10 = 0 then 'BROKEN' else 'MET' end, ${filed},
       case when ${isOpen(rows)} then now() + interval '1 minute' * (n % 20000 + 60 + 480 * c) else ${filed} + interval '4 hours' * (c + 1) end,
       case when ${isOpen(rows)} then now() + interval '1 minute' * (n % 20000 + 30 + 480 * c) end,
       case when not (${isOpen(rows)}) then ${filed} + interval '3 hours' * (c + 1) end, 'HOUSE', '{}', ${name('承诺 ', 'Promise ')}
     from ${numbers(rows)}, generate_series(0, 1) c`,
    `insert into decision (organization_id, id, request_id, policy_version_id, kind, facts, outcome, trace, decided_at)
     select ${o}, ${made(12, 'n')}, ${made(1, 'n')}, ${made(8, 1)}, 'TRIAGE', '{"kind":"REPAIR","regionClass":"CITY"}',
       '{"tier":"STANDARD","priority":"NORMAL"}', '[]', ${filed} from ${numbers(rows)}`,
    `insert into visit (organization_id, id, request_id, number, kind, state, technician_id, starts_at, ends_at, created_at)
     select ${o}, ${made(13, 'n')}, ${made(1, 'n')}, 'V-' || lpad(n::text, 7, '0'), 'ON_SITE', 'DONE', ${made(9, `n / 4 % ${TECHNICIANS} + 1`)},
       '2020-01-01Z'::timestamptz + interval '2 hours' * (n / (4 * ${TECHNICIANS})),
       '2020-01-01Z'::timestamptz + interval '2 hours' * (n / (4 * ${TECHNICIANS})) + interval '1 hour', ${filed}
     from generate_series(4, ${rows}, 4) n`,
    `insert into rating (organization_id, id, request_id, overall, attitude, quality, speed, rated_at)
     select ${o}, ${made(14, 'n')}, ${made(1, 'n')}, n % 5 + 1, 5, 4, 3, ${filed} + interval '2 days'
     from generate_series(3, ${Math.floor(rows * 0.95)}, 3) n`,
    `insert into state_rollup (organization_id, state, open)
     select organization_id, state, count(*) from service_request where closed_at is null group by 1, 2`,
    ROLLUPS,
  ];
}

/** A promise counts on the day it was kept or broken, everything else on the day it happened, in the organization's zone. */
const ROLLUPS = `
  with facts as (
    select organization_id, kind, filed_at as at, 1 as filed, 0 as closed, 0 as met, 0 as broken, 0 as ratings, 0 as stars from service_request
    union all select organization_id, kind, closed_at, 0, 1, 0, 0, 0, 0 from service_request where closed_at is not null
    union all select r.organization_id, r.kind, k.stopped_at, 0, 0, (k.state = 'MET')::int, (k.state = 'BROKEN')::int, 0, 0
      from sla_clock k join service_request r on r.organization_id = k.organization_id and r.id = k.request_id where k.stopped_at is not null
    union all select r.organization_id, r.kind, g.rated_at, 0, 0, 0, 0, 1, g.overall
      from rating g join service_request r on r.organization_id = g.organization_id and r.id = g.request_id)
  insert into request_rollup (organization_id, day, kind, filed, closed, promises_met, promises_broken, ratings, rating_sum)
  select organization_id, (f.at at time zone o.time_zone)::date, kind, sum(filed), sum(closed), sum(met), sum(broken), sum(ratings), sum(stars)
  from facts f join organization o on o.id = f.organization_id group by 1, 2, 3`;
