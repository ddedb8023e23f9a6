/**
 * The figures of thirty days. The product reads rollups that every change keeps up; the peer, which has none, counts the
 * rows, in one SQL function of its own that does the least such counting can.
 */
export const dashboard = {
  figures: { peer: 10 },
  product: {
    document: `query Dashboard($from: Date!, $to: Date!) {
      dashboard(from: $from, to: $to) {
        openNow filed closed promisesMet promisesBroken onTimeRate satisfaction ratings
        days { day filed closed promisesMet promisesBroken } states { state open }
      }
    }`,
    variables: ({ from, to }) => ({ from, to }),
  },
  peer: {
    document: `query Dashboard($from: Date!, $to: Date!) { dashboard: countedDashboard(fromDay: $from, toDay: $to) }`,
    variables: ({ from, to }) => ({ from, to }),
  },
  prepare: (client) => client.query(COUNTING),
};

const COUNTING = `create or replace function counted_dashboard(from_day date, to_day date) returns json language sql stable as $$
    with span as (
      select time_zone, from_day::timestamp at time zone time_zone as from_at, (to_day + 1)::timestamp at time zone time_zone as to_at
      from organization where id = current_organization()),
    facts as (
      select (filed_at at time zone time_zone)::date as day, count(*) as filed, 0 as closed, 0 as met, 0 as broken, 0 as ratings, 0 as stars
        from service_request, span where filed_at >= from_at and filed_at < to_at group by 1
      union all select (closed_at at time zone time_zone)::date, 0, count(*), 0, 0, 0, 0
        from service_request, span where closed_at >= from_at and closed_at < to_at group by 1
      union all select (stopped_at at time zone time_zone)::date, 0, 0, count(*) filter (where state = 'MET'),
          count(*) filter (where state = 'BROKEN'), 0, 0
        from sla_clock, span where stopped_at >= from_at and stopped_at < to_at group by 1
      union all select (rated_at at time zone time_zone)::date, 0, 0, 0, 0, count(*), sum(overall)
        from rating, span where rated_at >= from_at and rated_at < to_at group by 1),
    days as (
      select day, sum(filed) as filed, sum(closed) as closed, sum(met) as met, sum(broken) as broken, sum(ratings) as ratings, sum(stars) as stars
      from facts group by 1),
    total as (
      select coalesce(sum(filed), 0) as filed, coalesce(sum(closed), 0) as closed, coalesce(sum(met), 0) as met,
        coalesce(sum(broken), 0) as broken, coalesce(sum(ratings), 0) as ratings, coalesce(sum(stars), 0) as stars from days),
    standing as (select state, count(*) as open from service_request where closed_at is null group by 1)
    select json_build_object('openNow', (select coalesce(sum(open), 0) from standing), 'filed', filed, 'closed', closed,
      'promisesMet', met, 'promisesBroken', broken, 'ratings', ratings, 'onTimeRate', round(met / nullif(met + broken, 0), 4),
      'satisfaction', round(stars / nullif(ratings, 0), 2),
      'days', (select coalesce(json_agg(json_build_object('day', day, 'filed', filed, 'closed', closed, 'promisesMet', met,
        'promisesBroken', broken) order by day), '[]') from days),
      'states', (select coalesce(json_agg(json_build_object('state', state, 'open', open) order by state), '[]') from standing))
    from total $$;
    grant execute on function counted_dashboard to aftercare_app`;
