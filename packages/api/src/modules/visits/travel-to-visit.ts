import { travelMinutes, type Coordinates } from '../../kernel/routing/index.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql, type Ask, type Row, type Sql } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** A place as the statement gives it: latitude, longitude. */
type Pair = readonly [number, number];

/** Only places of people inside are worked with; everybody else is told no way. */
const inside = (place: (row: Row) => Sql) => (row: Row, _arg: unknown, ask: Ask) =>
  ask(({ actor }) => isInside(actor)) ? place(row) : sql`null`;

/** How long the way to a visit is: from the visit on site before it on that day, else from home; null where either is not known. */
export const travelToVisit = code<ReadContext>(
  ['kind', 'organization_id', 'technician_id'],
  ({ kind, organization_id: organizationId, technician_id: id, place, before, home }, { house }) => {
    if (kind !== 'ON_SITE' || !place) return null;
    if (before) return travelMinutes(coordinates(before as Pair), coordinates(place as Pair));
    if (!home) return null;
    const sealed = {
      organizationId: organizationId as string,
      table: 'technician',
      column: 'home_cipher',
      id: id as string,
    };
    return travelMinutes(
      JSON.parse(house.personalData.open(home as string, sealed)) as Coordinates,
      coordinates(place as Pair),
    );
  },
  {
    place: inside(
      (row) => sql`select json_build_array(s.latitude, s.longitude) from service_request r
        join site s on s.organization_id = r.organization_id and s.id = r.site_id and s.latitude is not null
        where r.organization_id = ${row('organization_id')} and r.id = ${row('request_id')}`,
    ),
    before: inside(
      (row) => sql`select json_build_array(s.latitude, s.longitude) from visit v
        join technician e on e.organization_id = v.organization_id and e.id = v.technician_id
        join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
        join site s on s.organization_id = r.organization_id and s.id = r.site_id and s.latitude is not null
        where v.organization_id = ${row('organization_id')} and v.technician_id = ${row('technician_id')}
          and v.starts_at < ${row('starts_at')} and v.starts_at > ${row('starts_at')} - interval '1 day'
          and (v.starts_at at time zone e.time_zone)::date = (${row('starts_at')} at time zone e.time_zone)::date
          and v.kind = 'ON_SITE' and v.state not in ('DECLINED', 'CANCELLED')
        order by v.starts_at desc limit 1`,
    ),
    home: inside(
      (row) => sql`select e.home_cipher from technician e
        where e.organization_id = ${row('organization_id')} and e.id = ${row('technician_id')}`,
    ),
  },
);

const coordinates = ([latitude, longitude]: Pair): Coordinates => ({ latitude, longitude });
