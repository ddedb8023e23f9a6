/**
 * Every imported clock, worked out a second time from the imported status events alone, and compared with the clock
 * that is stored. It shares nothing with the first reckoning but the policy's figures: the statuses are read anew,
 * pauses are ranges taken out of ranges, opening hours are laid out day by day, and the deadline is where the sum of
 * what is left reaches what was promised.
 *
 * Parameters: organization; promises, as `VerifiedPromise[]`; the instant open clocks are measured against.
 * Answers one row per clock that is stored or should be: `agrees`, and what both reckonings say.
 * Promises in days instead of minutes are left out.
 */
export const RECOMPUTE_CLOCKS = `
with promise as materialized (
  select kind, channel, make_interval(secs => seconds) as target, seconds, always_open, zone, weekly, overrides, paused_in
  from json_to_recordset($2::json) as p (kind text, channel text, seconds double precision, always_open boolean,
    zone text, weekly jsonb, overrides jsonb, paused_in jsonb)
),
status_event as materialized (
  select e.request_id, e.at, e.payload->>'subStatus' as sub_status, e.payload->>'state' as state,
    case when e.payload->>'status' <> 'Completed' then 'AT_WORK'
      when e.payload->>'subStatus' = 'Cancelled' then 'CALLED_OFF' else 'SOLVED' end as phase,
    e.payload->>'status' in ('Accepted', 'Completed') and e.payload->>'subStatus' <> 'Assigned' as answers,
    row_number() over turns as turn, lead(e.at) over turns as until
  from request_event e
  where e.organization_id = $1 and e.payload ? 'subStatus' and e.request_id in
    (select id from service_request where organization_id = $1 and source = 'incidents')
  window turns as (partition by e.request_id order by e.at, e.id)
),
ends as (
  select distinct on (request_id) request_id, phase as last_phase from status_event order by request_id, turn desc
),
turned as (
  select e.request_id, x.last_phase, min(e.at) as filed_at, min(e.at) filter (where e.answers) as answered_at,
    coalesce(max(e.turn) filter (where e.phase <> x.last_phase), 0) as turned_last,
    max(e.turn) filter (where e.phase = 'AT_WORK') as worked_last
  from status_event e join ends x using (request_id) group by 1, 2
),
history as (
  select t.*, e.at as settled_at from turned t
  left join status_event e on e.request_id = t.request_id and e.turn = t.turned_last + 1 and t.last_phase <> 'AT_WORK'
),
duty as (
  select h.request_id, h.worked_last, h.filed_at, p.*, kept.at as kept_at,
    coalesce(kept.at, h.settled_at) as stopped_at
  from history h
  join service_request r on r.organization_id = $1 and r.id = h.request_id
  join promise p on p.channel = r.channel
  cross join lateral (select case when p.kind <> 'RESOLVE' then h.answered_at
    when h.last_phase = 'SOLVED' then h.settled_at end as at) kept
),
wait as (
  select d.request_id, d.kind, e.at as since, least(e.until, d.stopped_at) as until
  from duty d join status_event e using (request_id)
  where e.at < coalesce(d.stopped_at, 'infinity') and e.at is distinct from e.until
    and (e.sub_status like 'Wait - %' and d.paused_in ? e.state or e.phase <> 'AT_WORK' and e.turn < d.worked_last)
),
waited as (
  select request_id, kind, range_agg(tstzrange(since, until)) filter (where until is not null) as closed,
    sum(extract(epoch from until - since)) filter (where until is not null) as seconds,
    count(*) as times, max(until) as last_until, max(since) filter (where until is null) as resting_since
  from wait group by 1, 2
),
reckoned as (
  select d.*, w.resting_since, coalesce(w.seconds, 0) as paused_seconds, coalesce(w.times, 0) as paused_times,
    coalesce(w.closed, '{}') as closed,
    greatest(d.filed_at, w.last_until)
      + case when d.always_open then d.target else d.target * 24 + interval '60 days' end as horizon
  from duty d left join waited w using (request_id, kind)
),
stretch as (
  select r.request_id, r.kind, r.seconds, upper(s) as until,
    sum(extract(epoch from upper(s) - lower(s))) over (partition by r.request_id, r.kind order by lower(s)) as run
  from reckoned r
  cross join lateral (
    select case when r.always_open then tstzmultirange(tstzrange(r.filed_at, r.horizon)) else (
      select range_agg(tstzrange(
          (day + make_interval(mins => (hours->>0)::int)) at time zone r.zone,
          (day + make_interval(mins => (hours->>1)::int)) at time zone r.zone))
      from generate_series(date_trunc('day', r.filed_at at time zone r.zone) - interval '1 day',
        r.horizon at time zone r.zone, interval '1 day') as day
      cross join lateral jsonb_array_elements(coalesce(
        r.overrides->to_char(day, 'YYYY-MM-DD'), r.weekly->(extract(isodow from day)::int - 1))) as hours
    ) end as hours
  ) opening
  cross join lateral unnest(opening.hours * tstzmultirange(tstzrange(r.filed_at, r.horizon)) - r.closed) as s
),
due as (
  select request_id, kind, min(until - make_interval(secs => (run - seconds)::double precision)) as at
  from stretch where run >= seconds group by 1, 2
),
expected as (
  select r.request_id, r.kind, r.filed_at as started_at, r.stopped_at, due.at as due_at,
    case when due.at < coalesce(r.stopped_at, r.resting_since, $3::timestamptz) then due.at end as breached_at,
    case when r.stopped_at > due.at then 'BROKEN'
      when r.stopped_at is not null and r.kept_at is null then 'CANCELLED' when r.stopped_at is not null then 'MET'
      when r.resting_since <= due.at then 'PAUSED' else 'RUNNING' end as state,
    case when r.resting_since <= due.at then r.resting_since end as paused_at, r.paused_seconds, r.paused_times
  from reckoned r left join due using (request_id, kind)
),
pause_sum as (
  select clock_id, sum(extract(epoch from to_at - from_at)) as seconds, count(*) as times
  from sla_pause where organization_id = $1 group by 1
),
stored as (
  select c.request_id, c.kind, c.started_at, c.stopped_at, c.due_at, c.breached_at, c.state, c.paused_at,
    coalesce(p.seconds, 0) as paused_seconds, coalesce(p.times, 0) as paused_times
  from sla_clock c
  join service_request r on r.organization_id = c.organization_id and r.id = c.request_id and r.source = 'incidents'
  left join pause_sum p on p.clock_id = c.id
  where c.organization_id = $1 and c.kind in ('RESPOND', 'ANSWER', 'RESOLVE')
    and exists (select from promise where promise.kind = c.kind and promise.channel = r.channel)
)
select coalesce(s.request_id, e.request_id) as request_id, coalesce(s.kind, e.kind) as kind,
  s is not distinct from e as agrees, to_json(s) as stored, to_json(e) as expected
from stored s full join expected e on e.request_id = s.request_id and e.kind = s.kind`;
