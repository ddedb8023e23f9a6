-- A breach that is not put right is told level by level: when the next one is due to be told, and how many were.
alter table sla_clock
  add column escalate_at timestamptz(3),
  add column escalations int not null default 0;
create index sla_clock_escalate on sla_clock (escalate_at) where state = 'RUNNING';

-- At the deadline to the millisecond a promise is still kept: the job finds nothing to tell, and need not be called.
create or replace function organizations_with_work(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select organization_id from sla_clock where state = 'RUNNING' and breached_at is null and due_at < at
  union select organization_id from sla_clock where state = 'RUNNING' and warned_at is null and warn_at <= at
  union select organization_id from sla_clock where state = 'RUNNING' and escalate_at <= at
  union select organization_id from outbox where sent_at is null;
end;
