-- Planned work: what the policy says comes round, each time it does. It is made once, whatever servers do, and keeps the
-- words of the version it was made by.
create table planned_round (
  organization_id uuid not null references organization (id),
  id uuid not null,
  policy_version_id uuid not null,
  -- its name in the policy
  round text not null,
  -- the window it is done in, both days counted; which of its period it is, since several may begin on one day
  from_on date not null,
  to_on date not null,
  nth int not null check (nth >= 1),
  due_on date not null,
  kind text not null check (kind in ('INSPECTION', 'CUSTOMER_VISIT', 'CUSTOMER_CALL', 'TRAINING', 'REPORT', 'REVIEW',
    'STOCKTAKE', 'CAMPAIGN')),
  label jsonb not null,
  clause text not null,
  -- a role, an office or a department of the policy, and its words
  performed_by text not null,
  performer jsonb not null,
  reported_to text,
  report_reader jsonb,
  -- empty: in any way
  ways text[] not null default '{}',
  -- [{ name, label }]: what is gone through
  content jsonb not null default '[]',
  unannounced boolean not null default false,
  for_customers boolean not null,
  made_at timestamptz(3) not null,
  -- found by the clock: its last day was over and not all of it was seen to
  late_at timestamptz(3),
  primary key (organization_id, id),
  unique (organization_id, round, from_on, to_on, nth),
  check (from_on <= to_on and to_on <= due_on),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id)
);
create index planned_round_due on planned_round (organization_id, due_on, id);

-- One customer of it; or all of it, where it is for none. For each customer once.
create table round_task (
  organization_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  customer_id uuid,
  state text not null check (state in ('OPEN', 'DONE', 'LEFT')),
  made_at timestamptz(3) not null,
  late_at timestamptz(3),
  ways text[] not null default '{}',
  -- [{ name, result, note }]
  results jsonb not null default '[]',
  note text not null default '',
  -- why it was left
  reason text check (length(reason) between 1 and 1000),
  done_at timestamptz(3),
  done_by_id uuid,
  version int not null default 1,
  primary key (organization_id, id),
  unique nulls not distinct (organization_id, round_id, customer_id),
  check ((state = 'OPEN') = (done_at is null) and (state = 'LEFT') = (reason is not null)),
  foreign key (organization_id, round_id) references planned_round (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, done_by_id) references account (organization_id, id)
);
create index round_task_state on round_task (organization_id, round_id, state, id);
create index round_task_customer on round_task (organization_id, customer_id) where customer_id is not null;

-- Until which day of the place, and by which version, it was seen what comes round.
create table round_watch (
  organization_id uuid primary key references organization (id),
  looked_on date not null,
  policy_version_id uuid not null
);

do $$
declare
  t text;
begin
  foreach t in array array['planned_round', 'round_task', 'round_watch'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- What the house plans is its own affair; some of it comes unannounced.
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null and (select current_partner()) is null)', t);
    execute format('grant select, insert, update on %I to aftercare_app', t);
  end loop;
end $$;

-- Whose house has something to do: a day of the place, or a version of the rules, that nobody has looked at for what comes round.
create function organizations_with_rounds(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select o.id from organization o
  cross join lateral (select p.id from policy_version p where p.organization_id = o.id and p.state = 'IN_FORCE'
    and p.in_force_from <= at order by p.in_force_from desc limit 1) v
  where not exists (select from round_watch w where w.organization_id = o.id and w.policy_version_id = v.id
    and w.looked_on >= (at at time zone o.time_zone)::date);
end;
revoke execute on function organizations_with_rounds(timestamptz) from public;
grant execute on function organizations_with_rounds(timestamptz) to aftercare_app;
