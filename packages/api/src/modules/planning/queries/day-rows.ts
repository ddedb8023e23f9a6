import type { ConsentKind, Entitlement, Localized, RequestKind, ServiceRung, VisitKind } from '@aftercare/schema';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { heldUntil } from '../../visits/index.js';

/** What is planned: instants in ISO 8601. */
export interface DayAsk {
  readonly organizationId: string;
  readonly from: string;
  readonly until: string;
  /** Visits that begin before are no longer moved. */
  readonly earliest: string;
  /** Empty: everybody. */
  readonly technicianIds: readonly string[];
  readonly moves: boolean;
  readonly keptVisitIds: readonly string[];
  readonly outTechnicianId: string | null;
  readonly outFrom: string | null;
}

export interface TechnicianRow {
  readonly id: string;
  readonly name: string;
  readonly skills: readonly string[];
  readonly regions: readonly string[];
  readonly planned: boolean;
}

export interface VisitRow {
  readonly id: string;
  readonly version: number;
  readonly requestId: string;
  readonly technicianId: string;
  readonly kind: VisitKind;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly movable: boolean;
  readonly windowFrom: string | null;
  readonly windowTo: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface RequestRow {
  readonly id: string;
  readonly version: number;
  readonly kind: RequestKind;
  readonly rung: ServiceRung;
  readonly entitlement: Entitlement | null;
  readonly given: readonly ConsentKind[];
  readonly otherWayOpen: boolean;
  readonly severity: number;
  readonly policyVersionId: string;
  readonly siteId: string | null;
  readonly region: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly componentCode: string | null;
  readonly componentName: Localized | null;
  readonly dueAt: string | null;
  readonly wishedFrom: string | null;
  readonly wishedTo: string | null;
  /** Technicians whom the request is against. */
  readonly concerned: readonly string[];
  readonly lastTechnicianId: string | null;
  /** What the parts to bring are called. */
  readonly parts: readonly Localized[];
  /** Whose vans hold them all; null where somebody has no van or none is needed. */
  readonly vansWithParts: readonly string[];
}

/** More than a day's plan asks for is left for the next one, the least urgent first. */
export const MOST_REQUESTS = 200;
export const MOST_TECHNICIANS = 150;

const TECHNICIANS = `
  select t.id, t.name, t.skills, t.regions,
    t.id is distinct from ?::uuid and (cardinality(?::uuid[]) = 0 or t.id = any(?::uuid[])) as planned
  from technician t where t.organization_id = ? and t.retired_at is null order by t.name, t.id limit ${MOST_TECHNICIANS}`;

/** The site's own place, or the middle of the places that are known in its region. */
const PLACE = `coalesce(s.latitude, (select avg(k.latitude) from site k where k.organization_id = s.organization_id and k.region = s.region
    and k.latitude is not null)) as latitude,
  coalesce(s.longitude, (select avg(k.longitude) from site k where k.organization_id = s.organization_id and k.region = s.region
    and k.latitude is not null)) as longitude`;

const VISITS = `
  select v.id, v.version, v.request_id as "requestId", v.technician_id as "technicianId", v.kind, v.starts_at as "startsAt",
    ${heldUntil('v')} as "endsAt", v.window_from as "windowFrom", v.window_to as "windowTo", ${PLACE},
    v.starts_at >= ?::timestamptz and not v.id = any(?::uuid[]) and case when ?::uuid is null
      then ?::boolean and v.state = 'OFFERED' and (cardinality(?::uuid[]) = 0 or v.technician_id = any(?::uuid[]))
      else v.state in ('OFFERED', 'ACCEPTED') and v.technician_id = ? and v.starts_at >= ?::timestamptz end as movable
  from visit v join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
    left join site s on s.organization_id = r.organization_id and s.id = r.site_id
  where v.organization_id = ? and v.state not in ('DECLINED', 'CANCELLED')
    and v.starts_at < ?::timestamptz and v.starts_at > ?::timestamptz - interval '14 days' and ${heldUntil('v')} > ?::timestamptz
  order by v.starts_at, v.id`;

const REQUESTS = `
  select r.id, r.version, r.kind, r.rung, r.entitlement, r.severity, r.policy_version_id as "policyVersionId", r.site_id as "siteId",
    s.region, ${PLACE}, r.component_code as "componentCode",
    (select c.name from component c join asset a on a.organization_id = c.organization_id and a.model_id = c.model_id
      where a.organization_id = r.organization_id and a.id = r.asset_id and c.code = r.component_code) as "componentName",
    coalesce((select min(k.due_at) from sla_clock k where k.organization_id = r.organization_id and k.request_id = r.id
      and k.state = 'RUNNING' and k.kind in ('ARRIVE', 'VISIT')),
      case when r.due_kind is not null and not r.due_paused then r.due_at end) as "dueAt",
    r.wished_from as "wishedFrom", r.wished_to as "wishedTo",
    array(select c.kind from consent c where c.organization_id = r.organization_id and c.request_id = r.id and c.state = 'GIVEN') as given,
    exists (select from approval a where a.organization_id = r.organization_id and a.request_id = r.id
      and a.subject = 'ALTERNATIVE_METHOD' and a.state in ('PENDING', 'RETURNED')) as "otherWayOpen",
    array(select c.technician_id from account c where c.organization_id = r.organization_id
      and c.id = any(r.complained_of_ids) and c.technician_id is not null) as concerned,
    (select v.technician_id from visit v join service_request e on e.organization_id = v.organization_id and e.id = v.request_id
      where e.organization_id = r.organization_id and e.asset_id = r.asset_id and v.state in ('DONE', 'SIGNED')
      order by v.starts_at desc limit 1) as "lastTechnicianId",
    (select coalesce(json_agg(i.name order by i.position, i.id), '[]') from parts_needed(r.organization_id, r.id, b.said) n
      join price_item i on i.organization_id = r.organization_id and i.id = n.price_item_id) as parts,
    array(select vans_with_parts(r.organization_id, r.id, b.said)) as "vansWithParts"
  from service_request r left join site s on s.organization_id = r.organization_id and s.id = r.site_id
    left join lateral (select v.parts_to_bring as said from visit v where v.organization_id = r.organization_id
      and v.request_id = r.id and v.state in ('OFFERED', 'ACCEPTED') order by v.starts_at limit 1) b on true
  where r.organization_id = ? and (r.id = any(?::uuid[])
    or ?::boolean and r.closed_at is null and r.state in ('TRIAGED', 'INVESTIGATING', 'PLANNED', 'REOPENED'))
  order by r.id = any(?::uuid[]) desc, r.due_at, r.id limit ${MOST_REQUESTS}`;

/** Everything of a day that a plan depends on. */
export async function dayRows(ask: DayAsk, rows: SqlRows) {
  const { organizationId, outTechnicianId: out } = ask;
  const only = listed(ask.technicianIds);
  const technicians = (await rows.execute(TECHNICIANS, [out, only, only, organizationId])) as TechnicianRow[];
  const visits = (await rows.execute(VISITS, [
    ask.earliest,
    listed(ask.keptVisitIds),
    out,
    ask.moves,
    only,
    only,
    out,
    ask.outFrom,
    organizationId,
    ask.until,
    ask.from,
    ask.from,
  ])) as VisitRow[];
  const moving = listed(visits.filter(({ movable }) => movable).map(({ requestId }) => requestId));
  const requests = (await rows.execute(REQUESTS, [organizationId, moving, out === null, moving])) as RequestRow[];
  return { technicians, visits, requests };
}

const listed = (ids: readonly string[]): string => `{${ids.join(',')}}`;
