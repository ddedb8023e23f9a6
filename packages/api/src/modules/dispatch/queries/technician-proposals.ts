import { uuidOf, type Localized, type VisitKind } from '@aftercare/schema';
import type { Coordinates } from '../../../kernel/routing/index.js';
import { mayOverrulePlan, type Home } from '../../people/index.js';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { heldUntil } from '../../visits/index.js';
import type { PartToBring } from '../../visits/visit.entity.js';
import { eligibleTechnicians, type Candidate, type WorkToDo } from '../domain/eligible-technicians.js';
import { barsToSending } from './bars-to-sending.js';

/** Where a site is, or null. */
function placeOf(site: string): string {
  return `case when ${site}.latitude is not null and ${site}.longitude is not null
    then json_build_object('latitude', ${site}.latitude, 'longitude', ${site}.longitude) end`;
}

/** Everything the proposals depend on, in one statement: the work, and every technician with the visits around it. */
const SITUATION = `select json_build_object(
  'siteId', r.site_id, 'kind', coalesce($5::text, r.rung),
  'work', json_build_object(
    'parts', (select coalesce(json_agg(i.name order by i.position, i.id), '[]') from parts_needed(r.organization_id, r.id, $6::jsonb) n
      join price_item i on i.organization_id = r.organization_id and i.id = n.price_item_id),
    'skills', array_remove(array[r.component_code], null),
    'skillNames', (select json_object_agg(c.code, c.name) from component c join asset a
      on a.organization_id = c.organization_id and a.model_id = c.model_id
      where a.organization_id = r.organization_id and a.id = r.asset_id and c.code = r.component_code),
    'region', case when coalesce($5::text, r.rung) = 'ON_SITE' then s.region end,
    'place', case when coalesce($5::text, r.rung) = 'ON_SITE' then ${placeOf('s')} end,
    'dueAt', (select to_char(k.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from sla_clock k
      where k.organization_id = r.organization_id and k.request_id = r.id and k.kind = 'ARRIVE' and k.state = 'RUNNING'
      order by k.due_at limit 1)),
  'candidates', (select coalesce(json_agg(json_build_object('id', t.id, 'skills', t.skills, 'regions', t.regions,
      'sealedHome', t.home_cipher, 'servedLast', t.id = (select p.technician_id from visit p
        join service_request e on e.organization_id = p.organization_id and e.id = p.request_id
        where e.organization_id = r.organization_id and e.asset_id = r.asset_id and e.id <> r.id
          and p.state in ('DONE', 'SIGNED') order by p.starts_at desc limit 1),
      'onVan', case when exists (select from stock_location l where l.organization_id = t.organization_id and l.technician_id = t.id)
        then t.id in (select vans_with_parts(r.organization_id, r.id, $6::jsonb)) end,
      'concerned', exists (select from account c where c.organization_id = t.organization_id and c.technician_id = t.id
        and c.id = any(r.complained_of_ids)),
      'visits', (select coalesce(json_agg(json_build_object(
          'startsAt', to_char(v.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'endsAt', to_char(${heldUntil('v')} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'place', ${placeOf('b')}) order by v.starts_at), '[]')
        from visit v
        join service_request q on q.organization_id = v.organization_id and q.id = v.request_id
        left join site b on b.organization_id = q.organization_id and b.id = q.site_id
        where v.organization_id = t.organization_id and v.technician_id = t.id
        and v.id is distinct from $7::uuid and v.state not in ('DECLINED', 'CANCELLED')
        and v.starts_at < $4::timestamptz + interval '12 hours'
        and ${heldUntil('v')} > greatest(v.starts_at, $3::timestamptz - interval '12 hours')))), '[]')
    from technician t where t.organization_id = r.organization_id and t.retired_at is null))::text
  from service_request r left join site s on s.organization_id = r.organization_id and s.id = r.site_id
  where r.organization_id = $1 and r.id = $2`;

interface Situation {
  readonly siteId: string | null;
  readonly kind: VisitKind;
  readonly work: Omit<WorkToDo, 'startsAt' | 'endsAt'>;
  readonly candidates: readonly (Candidate & { readonly sealedHome: string | null })[];
}

/** A proposal whose technician is still an id: what is shown of the person is read through the view. */
export interface ProposedTechnician {
  readonly technicianId: string;
  readonly eligible: boolean;
  readonly reasons: readonly Localized[];
  readonly score: number;
  readonly freeFrom: string | null;
  readonly travelMinutes: number | null;
  readonly overrulable: boolean;
}

/**
 * Whom to send, the best first; empty for a request that is not there. Load counts the visits within twelve hours.
 *
 * @param requestId a global id
 * @param startsAt ISO 8601
 * @param endsAt ISO 8601, after `startsAt`
 * @param partsToBring UUIDs of the price list; what was said of the visit before, or the customer agreed to, without it
 * @param moved the visit that is to be moved, a global id: it keeps nobody from going to it
 * @param kind how the visit takes place: the region matters on site only; the rung of the request without it
 */
export async function technicianProposals(
  { actor, read, house }: ReadContext,
  requestId: string,
  startsAt: string,
  endsAt: string,
  kind?: VisitKind | null,
  partsToBring?: readonly PartToBring[] | null,
  moved?: string | null,
): Promise<ProposedTechnician[]> {
  const request = uuidOf('ServiceRequest', requestId);
  if (!request) return [];
  const values = [
    actor.organizationId,
    request,
    startsAt,
    endsAt,
    kind ?? null,
    partsToBring ? JSON.stringify(partsToBring) : null,
    moved ? uuidOf('Visit', moved) : null,
  ];
  const found = await read.answer<Situation | null>(SITUATION, values);
  if (!found) return [];
  const bars = Map.groupBy(
    await barsToSending(
      {
        organizationId: actor.organizationId,
        requestId: request,
        siteId: found.siteId,
        technicianIds: null,
        startsAt: new Date(startsAt),
        endsAt: new Date(endsAt),
        kind: found.kind,
      },
      read,
    ),
    ({ technicianId }) => technicianId,
  );
  const mayOverrule = mayOverrulePlan(actor);
  const candidates = found.candidates.map(({ sealedHome, ...candidate }) => {
    const barred = bars.get(candidate.id) ?? [];
    return {
      ...candidate,
      home: sealedHome && found.work.place ? openHome(sealedHome, candidate.id) : null,
      bars: barred.map(({ reason }) => reason),
      overrulable: mayOverrule && barred.every(({ overrulable }) => overrulable),
    };
  });
  return eligibleTechnicians({ ...found.work, startsAt, endsAt }, candidates);

  function openHome(sealed: string, id: string): Coordinates {
    const place = { organizationId: actor.organizationId, table: 'technician', column: 'home_cipher', id };
    return JSON.parse(house.personalData.open(sealed, place)) as Home;
  }
}

export const reasonsFor = (reasons: readonly Localized[], { actor }: ReadContext) =>
  reasons.map((reason) => localizedText(reason, actor.language));
