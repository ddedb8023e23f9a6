import type { TargetMetric } from '@aftercare/schema';

/**
 * The rows each figure is made of: `part` of `whole`, with the request or the unit it is about and when. Written over
 * `bounds`: `starts` and `until` hold what happened, `ends` is until when time has run; `$1` is the organization.
 */
const ABOUT_REQUEST = `r.id as request_id, r.number as request_number, null::uuid as asset_id, null::text as serial`;
const WITHIN = `r.organization_id = $1 and r.kind <> 'COMPLAINT'`;
const filed = `r.filed_at >= b.starts and r.filed_at < b.until`;
const FINISHED = `('AWAITING_ACCEPTANCE', 'ACCEPTED', 'CLOSED')`;

const rowsOf = (scale: number): Readonly<Record<TargetMetric, string>> => ({
  REPEAT_REPAIRS: `select ${ABOUT_REQUEST}, r.filed_at as at, 1::numeric as part, 1::numeric as whole
    from service_request r, bounds b where ${WITHIN} and r.repeat_of_id is not null and ${filed}`,
  RESOLUTION: `select ${ABOUT_REQUEST}, r.filed_at as at, (r.state in ${FINISHED})::int::numeric as part, 1::numeric as whole
    from service_request r, bounds b where ${WITHIN} and r.state not in ('REJECTED', 'CANCELLED') and ${filed}`,
  SATISFACTION: `select ${ABOUT_REQUEST}, g.rated_at as at, g.overall::numeric as part, ${scale}::numeric as whole
    from rating g join service_request r on r.organization_id = g.organization_id and r.id = g.request_id, bounds b
    where ${WITHIN} and g.rated_at >= b.starts and g.rated_at < b.until`,
  ON_TIME: `select ${ABOUT_REQUEST}, c.due_at as at, (c.breached_at is null)::int::numeric as part, 1::numeric as whole
    from sla_clock c join service_request r on r.organization_id = c.organization_id and r.id = c.request_id, bounds b
    where ${WITHIN} and c.owed_by <> 'CUSTOMER' and (c.state in ('MET', 'BROKEN') or c.breached_at is not null)
      and coalesce(c.stopped_at, c.breached_at) >= b.starts and coalesce(c.stopped_at, c.breached_at) < b.until`,
  AVAILABILITY: `select null::uuid as request_id, null::text as request_number, a.id as asset_id, a.serial, l.since as at,
      extract(epoch from l.life) - coalesce(d.seconds, 0) as part, extract(epoch from l.life) as whole
    from asset a join organization o on o.id = a.organization_id, bounds b
    cross join lateral (select greatest(b.starts, coalesce(coalesce(a.accepted_on, a.handed_over_on, a.purchased_on)::timestamp
      at time zone o.time_zone, a.created_at)) as since) s
    cross join lateral (select s.since, b.ends - s.since as life) l
    cross join lateral (select sum(extract(epoch from upper(x) - lower(x))) as seconds from (
      select unnest(range_agg(tstzrange(greatest(r.filed_at, l.since), least(coalesce(u.up, b.ends), b.ends)))) as x
      from service_request r
      cross join lateral (select case when r.state in ${FINISHED} then coalesce((select max(e.at) from request_event e
          where e.organization_id = r.organization_id and e.request_id = r.id
          and e.payload ->> 'to' = 'AWAITING_ACCEPTANCE'), r.closed_at) end as up) u
      where r.organization_id = a.organization_id and r.asset_id = a.id and r.kind = 'REPAIR'
        and r.state not in ('REJECTED', 'CANCELLED') and r.filed_at < b.ends
        and greatest(r.filed_at, l.since) < least(coalesce(u.up, b.ends), b.ends)) down) d
    where a.organization_id = $1 and s.since < b.ends`,
});

/**
 * A figure's sum and the rows behind it, what is worst first, as one JSON value. `first` is the place of its
 * first day, `scale` the best mark a service can be given.
 */
export const tallyOf = (metric: TargetMetric, first: string, scale: number): string => `(
  with bounds as (select coalesce((${first}::date)::timestamp at time zone o.time_zone, '-infinity') as starts,
      ($2::date + 1)::timestamp at time zone o.time_zone as until,
      least(($2::date + 1)::timestamp at time zone o.time_zone, greatest(now(), $2::date::timestamp at time zone o.time_zone)) as ends
    from organization o where o.id = $1),
  counted as (${rowsOf(scale)[metric]})
  select json_build_object('part', coalesce(sum(part), 0)::float8, 'whole', coalesce(sum(whole), 0)::float8,
    'count', count(*), 'rows', (select coalesce(json_agg(w), '[]') from (
      select request_id as "requestId", request_number as "requestNumber", asset_id as "assetId", serial,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, part::float8, whole::float8
      from counted order by part / nullif(whole, 0), at desc limit 50) w)) from counted)`;
