import type { ConsentKind, Entitlement, RequestKind, RequestState, ServiceRung, VisitState } from '@aftercare/schema';
import type { Coordinates } from '../../../kernel/routing/travel.js';
import { render, rowOf } from '../../../kernel/read/index.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { objectionStands } from '../../requests/index.js';
import { heldUntil } from '../../visits/index.js';
import type { TimeSpan } from '../domain/time-span.js';

/** Instants are epoch milliseconds. */
const epoch = (instant: string) => `(extract(epoch from ${instant}) * 1000)::float8`;

/**
 * Everything a choice of times depends on, in one statement: the request, whoever could be sent and what they do already.
 * The visit the customer would move, and what is held for the request itself, leave their technician free.
 */
const SITUATION = `select r.kind, r.state, r.rung, r.entitlement, r.site_id as "siteId", r.policy_version_id as "versionId",
    r.component_code as skill, s.region, coalesce(s.time_zone, o.time_zone) as "timeZone",
    json_build_object('latitude', s.latitude, 'longitude', s.longitude) as place,
    (select ${epoch('min(c.due_at)')} from sla_clock c where c.organization_id = r.organization_id and c.request_id = r.id
      and c.kind = 'ARRIVE' and c.state = 'RUNNING' and c.breached_at is null) as "promisedBy",
    exists (select from sla_clock c where c.organization_id = r.organization_id and c.request_id = r.id
      and c.kind = 'ARRIVE' and c.state = 'RUNNING' and c.extensions @> '[{"unit": "AGREED"}]') as "putOff",
    (select coalesce(json_agg(distinct c.kind), '[]') from consent c where c.organization_id = r.organization_id
      and c.request_id = r.id and c.state = 'GIVEN') as given, ${render(objectionStands(rowOf('r'))).text} as objected,
    (select json_build_object('state', v.state, 'begins', ${epoch('coalesce(v.window_from, v.starts_at)')}, 'moves', v.customer_moves)
      from visit v where v.organization_id = r.organization_id and v.request_id = r.id and v.kind = 'ON_SITE'
      and v.state in ('OFFERED', 'ACCEPTED') order by v.starts_at limit 1) as visit,
    (select json_build_object('technicianId', h.technician_id, 'from', ${epoch('h.window_from')}, 'to', ${epoch('h.window_to')},
        'until', ${epoch('h.held_until')})
      from slot_hold h where h.organization_id = r.organization_id and h.request_id = r.id and h.held_until > q.now) as hold,
    (select coalesce(json_agg(json_build_object('id', t.id, 'skills', t.skills, 'regions', t.regions,
        'concerned', exists (select from account a where a.organization_id = t.organization_id and a.technician_id = t.id
          and a.id = any(r.complained_of_ids))) order by t.id), '[]')
      from technician t where t.organization_id = r.organization_id and t.retired_at is null) as technicians,
    (select coalesce(json_agg(e), '[]') from (
      select v.technician_id as "technicianId", ${epoch('v.starts_at')} as from, ${epoch(heldUntil('v'))} as to,
        v.kind = 'ON_SITE' as elsewhere, json_build_object('latitude', p.latitude, 'longitude', p.longitude) as place
      from visit v join service_request b on b.organization_id = v.organization_id and b.id = v.request_id
      left join site p on p.organization_id = b.organization_id and p.id = b.site_id
      where v.organization_id = r.organization_id and v.state not in ('DECLINED', 'CANCELLED')
        and v.starts_at < q.until and ${heldUntil('v')} > greatest(v.starts_at, q.since)
        and not (v.request_id = r.id and v.state in ('OFFERED', 'ACCEPTED'))
      union all
      select h.technician_id, ${epoch('h.starts_at')}, ${epoch('h.ends_at')}, true,
        json_build_object('latitude', p.latitude, 'longitude', p.longitude)
      from slot_hold h join service_request b on b.organization_id = h.organization_id and b.id = h.request_id
      left join site p on p.organization_id = b.organization_id and p.id = b.site_id
      where h.organization_id = r.organization_id and h.request_id <> r.id and h.held_until > q.now
        and h.starts_at < q.until and h.ends_at > q.since) e) as engaged
  from (select ?::uuid as organization_id, ?::uuid as request_id, ?::timestamptz as now, ?::timestamptz as since,
    ?::timestamptz as until) q
  join service_request r on r.organization_id = q.organization_id and r.id = q.request_id
  join organization o on o.id = r.organization_id
  left join site s on s.organization_id = r.organization_id and s.id = r.site_id`;

/** Degrees, both or neither. */
type MaybePlace = { readonly [side in keyof Coordinates]: number | null };

export interface SlotSituation {
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly rung: ServiceRung;
  readonly entitlement: Entitlement | null;
  /** What the customer has said yes to. */
  readonly given: readonly ConsentKind[];
  /** Whether they object to what is proposed. */
  readonly objected: boolean;
  readonly siteId: string | null;
  readonly versionId: string;
  readonly skill: string | null;
  readonly region: string | null;
  readonly timeZone: string;
  readonly place: MaybePlace;
  /** Until when somebody was promised to be there; null where no such promise runs. */
  readonly promisedBy: number | null;
  /** Whether that is a time the customer wished for already. */
  readonly putOff: boolean;
  /** The visit ahead, which a choice would move. */
  readonly visit: { readonly state: VisitState; readonly begins: number; readonly moves: number } | null;
  /** What is kept for the request now. */
  readonly hold: (TimeSpan & { readonly technicianId: string; readonly until: number }) | null;
  readonly technicians: readonly {
    readonly id: string;
    readonly skills: readonly string[];
    readonly regions: readonly string[];
    readonly concerned: boolean;
  }[];
  readonly engaged: readonly (TimeSpan & {
    readonly technicianId: string;
    readonly elsewhere: boolean;
    readonly place: MaybePlace;
  })[];
}

/** What is looked at around a span, so that ways from and to what lies beyond it count: half a day. */
const AROUND = 12 * 3_600_000;

/**
 * Reads it as the house: customers see nobody's day.
 *
 * @param rows runs as the house
 * @param span in which times are looked for
 */
export async function readSituation(
  rows: SqlRows,
  organizationId: string,
  requestId: string,
  now: Date,
  span: TimeSpan,
): Promise<SlotSituation | null> {
  const moments = [now.getTime(), span.from - AROUND, span.to + AROUND].map((at) => new Date(at).toISOString());
  const [found] = (await rows.execute(SITUATION, [organizationId, requestId, ...moments])) as SlotSituation[];
  return found ?? null;
}
