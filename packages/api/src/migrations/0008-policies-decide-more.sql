-- What a policy asks beyond the columns every request has: facts by the policy's own names.
alter table service_request add column facts jsonb not null default '{}';

-- A promise may be given more time, and whoever owes it is reminded of what is overdue.
alter table sla_clock
  add column extensions jsonb not null default '[]',
  add column remind_at timestamptz(3),
  add column reminders int not null default 0;
create index sla_clock_remind on sla_clock (remind_at) where state = 'RUNNING';

create or replace function organizations_with_work(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select organization_id from sla_clock where state = 'RUNNING' and breached_at is null and due_at < at
  union select organization_id from sla_clock where state = 'RUNNING' and warned_at is null and warn_at <= at
  union select organization_id from sla_clock where state = 'RUNNING' and escalate_at <= at
  union select organization_id from sla_clock where state = 'RUNNING' and remind_at <= at
  union select organization_id from outbox where sent_at is null;
end;
