-- A day worked out for everybody at once. A plan changes nothing by itself: it is a proposal that stands until somebody
-- applies it, choice by choice, through the same changes a dispatcher makes by hand.
create table day_plan (
  organization_id uuid not null references organization (id),
  id uuid not null,
  day date not null,
  state text not null check (state in ('ASKED', 'RUNNING', 'READY', 'APPLYING', 'APPLIED', 'UNDONE', 'FAILED')),
  -- empty: everybody
  technician_ids uuid[] not null default '{}',
  -- whether visits that were offered and not yet accepted may change hands or time
  moves boolean not null,
  -- visits that stay as they are, besides those that are under way
  kept_visit_ids uuid[] not null default '{}',
  -- who is out, and from when: then only their visits ahead are planned anew
  out_technician_id uuid,
  out_from timestamptz(3),
  seed int not null,
  -- how long it may take, in seconds
  seconds int not null check (seconds between 1 and 60),
  stop_asked_at timestamptz(3),
  -- percent of the time it may take
  progress int not null default 0 check (progress between 0 and 100),
  -- { before, after }: each visits, travel minutes, promises at risk, unserved
  totals jsonb,
  -- a sign of life of the server that works at it
  alive_at timestamptz(3),
  attempts int not null default 0,
  asked_by_id uuid not null,
  asked_at timestamptz(3) not null,
  finished_at timestamptz(3),
  applied_by_id uuid,
  applied_at timestamptz(3),
  undone_at timestamptz(3),
  version int not null default 1,
  primary key (organization_id, id),
  check ((out_technician_id is null) = (out_from is null)),
  foreign key (organization_id, asked_by_id) references account (organization_id, id),
  foreign key (organization_id, applied_by_id) references account (organization_id, id),
  foreign key (organization_id, out_technician_id) references technician (organization_id, id)
);
create index day_plan_newest on day_plan (organization_id, asked_at desc, id desc);
create index day_plan_waiting on day_plan (asked_at) where state in ('ASKED', 'RUNNING');

-- One request in a plan: who would come when, why, and what became of it. Without a technician: nobody could.
create table plan_choice (
  organization_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position int not null,
  state text not null check (state in ('PROPOSED', 'UNSERVED', 'APPLIED', 'NOT_WANTED', 'REFUSED', 'UNDONE', 'KEPT')),
  request_id uuid not null,
  request_version int not null,
  kind text not null check (kind in ('PHONE', 'REMOTE', 'ON_SITE')),
  technician_id uuid,
  starts_at timestamptz(3),
  ends_at timestamptz(3),
  travel_minutes int,
  -- the visit that would move; null where it would be new
  visit_id uuid,
  visit_version int,
  from_technician_id uuid,
  from_starts_at timestamptz(3),
  from_ends_at timestamptz(3),
  -- sentences in every language
  reasons jsonb not null default '[]',
  -- who else could come, and what it would cost: minutes more on the road, promises more at risk
  next_technician_id uuid,
  next_cost_minutes int,
  -- minutes left to the promise when the visit begins; negative: too late
  margin_minutes int,
  refusal jsonb,
  -- the visit as it was applied, for taking it back
  applied_visit_id uuid,
  applied_version int,
  primary key (organization_id, id),
  check ((technician_id is null) = (state = 'UNSERVED') and (technician_id is null) = (starts_at is null)
    and (starts_at is null) = (ends_at is null)),
  foreign key (organization_id, plan_id) references day_plan (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  foreign key (organization_id, from_technician_id) references technician (organization_id, id),
  foreign key (organization_id, next_technician_id) references technician (organization_id, id),
  foreign key (organization_id, visit_id) references visit (organization_id, id),
  foreign key (organization_id, applied_visit_id) references visit (organization_id, id)
);
create index plan_choice_plan on plan_choice (organization_id, plan_id, position, id);
create index plan_choice_request on plan_choice (organization_id, request_id);

do $$
declare
  t text;
begin
  foreach t in array array['day_plan', 'plan_choice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- Who might be sent is not for customers and partners.
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null and (select current_partner()) is null)', t);
  end loop;
end $$;
grant select, insert, update on day_plan, plan_choice to aftercare_app;

-- Whose plans wait for a server: those nobody works at, and those whose server went silent.
create function organizations_with_plans(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select distinct organization_id from day_plan
  where state = 'ASKED' or (state = 'RUNNING' and alive_at < at - interval '15 seconds');
end;
revoke execute on function organizations_with_plans(timestamptz) from public;
grant execute on function organizations_with_plans(timestamptz) to aftercare_app;
