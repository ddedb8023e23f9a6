-- When time alone next has something to tell of a clock: a warning, a breach, a further level, a reminder. One index
-- finds it, in the order it falls due, and leaves out what has been told; before there were four, of every organization.
alter table sla_clock add column next_at timestamptz(3) generated always as (
  case when state = 'RUNNING' then least(
    case when breached_at is null then due_at end,
    case when warned_at is null then warn_at end,
    escalate_at, remind_at) end) stored;
create index sla_clock_next on sla_clock (organization_id, next_at, id) where next_at is not null;
drop index sla_clock_due, sla_clock_warn, sla_clock_escalate, sla_clock_remind;

-- At the deadline to the millisecond a promise is still kept: then there is nothing to tell yet.
create or replace function organizations_with_work(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select o.id from organization o where exists (select from sla_clock k
    where k.organization_id = o.id and k.next_at <= at and (k.next_at < at or k.warned_at is null and k.warn_at <= at
      or k.escalate_at <= at or k.remind_at <= at))
  union select organization_id from outbox where sent_at is null
  union select organization_id from replay where state in ('ASKED', 'RUNNING');
end;
