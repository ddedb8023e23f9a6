import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { Dashboard } from '../graphql/dashboard.type.js';

/**
 * Reads the rollups only: a span of any length costs one row a day and kind, whatever lies in the house. Repairs that
 * did not last are few, and have an index of their own.
 */
const FIGURES = `with span as (
    select day, sum(filed) as filed, sum(closed) as closed, sum(promises_met) as met, sum(promises_broken) as broken,
      sum(ratings) as ratings, sum(rating_sum) as rating_sum
    from request_rollup where organization_id = $1 and day between $2::date and $3::date group by day),
  total as (
    select coalesce(sum(filed), 0) as filed, coalesce(sum(closed), 0) as closed, coalesce(sum(met), 0) as met,
      coalesce(sum(broken), 0) as broken, coalesce(sum(ratings), 0) as ratings, coalesce(sum(rating_sum), 0) as rating_sum
    from span),
  again as (select count(*) as repeats from service_request r join organization o on o.id = r.organization_id
    where r.organization_id = $1 and r.repeat_of_id is not null
    and r.filed_at >= ($2::date::timestamp at time zone o.time_zone)
    and r.filed_at < (($3::date + 1)::timestamp at time zone o.time_zone)),
  standing as (select state, open from state_rollup where organization_id = $1 and open > 0)
  select json_build_object(
    'openNow', (select coalesce(sum(open), 0) from standing),
    'filed', filed, 'closed', closed, 'promisesMet', met, 'promisesBroken', broken, 'ratings', ratings,
    'repeatRepairs', (select repeats from again),
    'onTimeRate', round(met / nullif(met + broken, 0), 4), 'satisfaction', round(rating_sum / nullif(ratings, 0), 2),
    'days', (select coalesce(json_agg(json_build_object('day', day, 'filed', filed, 'closed', closed,
      'promisesMet', met, 'promisesBroken', broken) order by day), '[]') from span),
    'states', (select coalesce(json_agg(json_build_object('state', state, 'open', open) order by state), '[]') from standing)
  )::text from total`;

/** The figures of a span of days on the organization's calendar, both ends included (`YYYY-MM-DD`). */
export const dashboard = ({ actor, read }: ReadContext, from: string, to: string): Promise<Dashboard> =>
  read.answer(FIGURES, [actor.organizationId, from, to]);
