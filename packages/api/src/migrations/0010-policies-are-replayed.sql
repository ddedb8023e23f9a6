-- A policy tried over past requests before it is signed. The text is kept as it was when somebody asked: a draft that is
-- written in meanwhile does not change half of an answer.
create table replay (
  organization_id uuid not null references organization (id),
  id uuid not null,
  policy_version_id uuid not null,
  source text not null,
  source_sha256 text not null,
  since timestamptz(3),
  until timestamptz(3),
  kinds text[] not null,
  "limit" int check ("limit" > 0),
  state text not null check (state in ('ASKED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  total int not null default 0,
  done int not null default 0,
  -- how many requests differ, by dimension; under ANY those that differ in anything
  changed jsonb not null default '{}',
  -- the last request judged, the newest coming first
  position_at timestamptz(3),
  position_id uuid,
  attempts int not null default 0,
  asked_by_id uuid not null,
  asked_at timestamptz(3) not null,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  primary key (organization_id, id),
  check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null)),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, asked_by_id) references account (organization_id, id)
);
create index replay_newest on replay (organization_id, asked_at desc, id desc);
create index replay_waiting on replay (asked_at) where state in ('ASKED', 'RUNNING');

-- What either policy came to, each once, with its words.
create table replay_outcome (
  organization_id uuid not null,
  id uuid not null,
  replay_id uuid not null,
  side text not null check (side in ('BEFORE', 'AFTER')),
  dimension text not null,
  rule text not null,
  rule_label jsonb,
  name text not null,
  label jsonb not null,
  clause text,
  sentence jsonb,
  counted boolean not null,
  primary key (organization_id, id),
  foreign key (organization_id, replay_id) references replay (organization_id, id)
);
create index replay_outcome_replay on replay_outcome (organization_id, replay_id);

-- How many requests went from one outcome to another, or stayed, by the month they were filed in. Amounts are sums in
-- minor units of the organization's currency.
create table replay_move (
  organization_id uuid not null,
  replay_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  month date not null,
  requests int not null,
  amount_before bigint not null,
  amount_after bigint not null,
  primary key (organization_id, replay_id, from_id, to_id, month),
  foreign key (organization_id, from_id) references replay_outcome (organization_id, id),
  foreign key (organization_id, to_id) references replay_outcome (organization_id, id)
);

-- The list behind each number: every point on which a request would have come out otherwise. Written by the thousand, and
-- never without its replay and requests, neither of which is ever deleted: so no references are checked row by row.
create table replay_change (
  organization_id uuid not null references organization (id),
  id uuid not null,
  replay_id uuid not null,
  request_id uuid not null,
  dimension text not null,
  rule text not null,
  from_name text not null,
  to_name text not null,
  from_id uuid not null,
  to_id uuid not null,
  due_before timestamptz(3),
  due_after timestamptz(3),
  primary key (organization_id, id)
);
create index replay_change_list on replay_change (organization_id, replay_id, dimension, id);

do $$
declare
  t text;
begin
  foreach t in array array['replay', 'replay_outcome', 'replay_move', 'replay_change'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- What is weighed before it is decided is not for customers and partners.
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null and (select current_partner()) is null)', t);
  end loop;
end $$;
grant select, insert, update on replay, replay_move to aftercare_app;
grant select, insert on replay_outcome, replay_change to aftercare_app;

create or replace function organizations_with_work(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select organization_id from sla_clock where state = 'RUNNING' and breached_at is null and due_at < at
  union select organization_id from sla_clock where state = 'RUNNING' and warned_at is null and warn_at <= at
  union select organization_id from sla_clock where state = 'RUNNING' and escalate_at <= at
  union select organization_id from sla_clock where state = 'RUNNING' and remind_at <= at
  union select organization_id from outbox where sent_at is null
  union select organization_id from replay where state in ('ASKED', 'RUNNING');
end;
