import type { EntityManager } from '@mikro-orm/postgresql';
import { runPrepared } from '../../kernel/database/run-prepared.js';
import type { Facts } from '../../kernel/decision-table/index.js';
import { momentParts, pastMoments, payloadOfParts } from '../clocks/index.js';
import { START_DATES, type RequestFacts, type StartDates } from '../policy/index.js';
import type { PastRequest } from './judge-past.js';

/** Which requests are judged. */
export interface PastAsk {
  readonly organizationId: string;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly kinds: readonly string[];
  /** What was filed later than the replay was asked for is not past. */
  readonly askedAt: Date;
}

/** A past request, and what its row says beside its facts. */
export interface PastRow extends PastRequest {
  readonly id: string;
  readonly policyVersionId: string;
  /** The first day of the month it was filed in, in the organization's zone. */
  readonly month: string;
}

const ASKED = `r.organization_id = $1 and r.filed_at <= $2 and ($3::timestamptz is null or r.filed_at >= $3)
  and ($4::timestamptz is null or r.filed_at < $4) and (cardinality($5::text[]) = 0 or r.kind = any($5))`;

const asked = ({ organizationId, askedAt, since, until, kinds }: PastAsk): unknown[] => [
  organizationId,
  askedAt.toISOString(),
  since?.toISOString() ?? null,
  until?.toISOString() ?? null,
  kinds,
];

export async function countPast(em: EntityManager, ask: PastAsk): Promise<number> {
  const text = `select count(*)::int as total from service_request r where ${ASKED}`;
  const [row] = await runPrepared<{ total: number }>(em, text, asked(ask));
  return row!.total;
}

const ROWS = `
  select r.id, r.policy_version_id, r.filed_at, r.kind, r.channel, r.component_code, r.fault_code, r.cause_code, r.complexity,
    r.region_class, r.safety, r.wished_to, r.facts, r.source, c.grade,
    to_char(r.filed_at at time zone o.time_zone, 'YYYY-MM-DD') as on_day,
    ${START_DATES} as start_dates,
    (select sum(k.total_minor)::text from consent k where k.organization_id = r.organization_id and k.request_id = r.id
      and k.kind = 'PAID_WORK' and k.state = 'GIVEN' and k.currency = o.currency) as agreed
  from service_request r join organization o on o.id = r.organization_id
  join customer c on c.organization_id = r.organization_id and c.id = r.customer_id
  left join asset a on a.organization_id = r.organization_id and a.id = r.asset_id
  where ${ASKED} and (r.filed_at, r.id) < ($6::timestamptz, $7::uuid)
  order by r.filed_at desc, r.id desc limit $8`;

const EVENTS = `
  select e.request_id, json_agg(json_build_array(e.type, e.at, ${momentParts('e.payload')}) order by e.at, e.id) as told
  from request_event e
  where e.organization_id = $1 and e.request_id = any($2::uuid[]) and e.type not like 'promise.%' group by 1`;

interface Row {
  readonly id: string;
  readonly policy_version_id: string;
  readonly filed_at: string | Date;
  readonly kind: string;
  readonly channel: string;
  readonly component_code: string | null;
  readonly fault_code: string | null;
  readonly cause_code: string | null;
  readonly complexity: string | null;
  readonly region_class: string | null;
  readonly safety: boolean;
  readonly wished_to: string | Date | null;
  readonly facts: Facts;
  readonly source: string | null;
  readonly grade: string;
  readonly on_day: string;
  readonly start_dates: StartDates;
  readonly agreed: string | null;
}

type Told = readonly [type: string, at: string, ...payload: unknown[]];

/** The next requests after a place, the newest first, in two statements whatever their number. */
export async function readPast(
  em: EntityManager,
  ask: PastAsk,
  after: { readonly at: Date; readonly id: string } | null,
  limit: number,
): Promise<PastRow[]> {
  const place = [after?.at.toISOString() ?? 'infinity', after?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  const rows = await runPrepared<Row>(em, ROWS, [...asked(ask), ...place, limit]);
  const events = await runPrepared<{ request_id: string; told: readonly Told[] }>(em, EVENTS, [
    ask.organizationId,
    rows.map(({ id }) => id),
  ]);
  const told = new Map(events.map((row) => [row.request_id, row.told]));
  return rows.map((row) => pastRow(row, told.get(row.id) ?? []));
}

const pastRow = (row: Row, told: readonly Told[]): PastRow => ({
  id: row.id,
  policyVersionId: row.policy_version_id,
  month: `${row.on_day.slice(0, 7)}-01`,
  filedAt: new Date(row.filed_at).getTime(),
  known: factsOf(row),
  subject: { on: row.on_day, startDates: row.start_dates },
  moments: pastMoments(
    told.map(([type, at, ...parts]) => ({ type, at: new Date(at), payload: payloadOfParts(parts) })),
  ),
  imported: row.source !== null,
  agreedMinor: row.agreed === null ? null : Number(row.agreed),
});

const factsOf = (row: Row): RequestFacts => ({
  kind: row.kind,
  channel: row.channel,
  customerGrade: row.grade,
  componentCode: row.component_code,
  faultCode: row.fault_code,
  causeCode: row.cause_code,
  complexity: row.complexity,
  regionClass: row.region_class,
  safety: row.safety,
  wishedTime: row.wished_to === null ? null : new Date(row.wished_to).toISOString(),
  facts: row.facts,
});
