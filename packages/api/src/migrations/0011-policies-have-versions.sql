-- A policy is written, looked through, agreed to and put in force from a moment. Which version is in force at a moment
-- is the one that began last: so there are never two, and never none once there was one. `SUPERSEDED` is what a later
-- beginning makes of a version; nobody writes it down, so nobody can be late with it.
drop index policy_version_in_force;
alter table policy_version no force row level security;
alter table policy_version drop constraint policy_version_state_check;
update policy_version set state = 'IN_FORCE' where state = 'SUPERSEDED';
update policy_version set in_force_from = created_at where state = 'IN_FORCE' and in_force_from is null;
update policy_version set in_force_from = null where state <> 'IN_FORCE';
alter table policy_version force row level security;
alter table policy_version
  add column revision int not null default 1,
  add column authors uuid[] not null default '{}',
  add column based_on_id uuid,
  add constraint policy_version_state_check check (state in ('DRAFT', 'REVIEWED', 'APPROVED', 'IN_FORCE', 'WITHDRAWN')),
  add constraint policy_version_begins check ((state = 'IN_FORCE') = (in_force_from is not null)),
  add foreign key (organization_id, based_on_id) references policy_version (organization_id, id);
create unique index policy_version_in_force on policy_version (organization_id, in_force_from) where state = 'IN_FORCE';

-- What was looked through is what is agreed to, and what binds requests: only a draft is written in.
create function keep_policy_version() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (new.source, new.source_sha256, new.title, new.authors) is distinct from
    (old.source, old.source_sha256, old.title, old.authors) then
    raise exception 'A version of a policy that is no draft does not change' using errcode = 'check_violation';
  end if;
  if (new.code, new.number) is distinct from (old.code, old.number) then
    raise exception 'A version of a policy keeps its name and number' using errcode = 'check_violation';
  end if;
  if old.state = 'IN_FORCE' and (new.state <> 'IN_FORCE' or (new.in_force_from <> old.in_force_from and exists (
    select from service_request r where r.organization_id = old.organization_id and r.policy_version_id = old.id))) then
    raise exception 'A version of a policy that binds requests stays where it began' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger policy_version_is_kept before update on policy_version
  for each row execute function keep_policy_version();

-- Who did what with a version, and when; written once.
create table policy_step (
  organization_id uuid not null,
  id uuid not null,
  policy_version_id uuid not null,
  step text not null,
  by_id uuid,
  at timestamptz(3) not null,
  reason text,
  primary key (organization_id, id),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index policy_step_version on policy_step (organization_id, policy_version_id, at, id);

-- A department has read a version; whoever belongs to none has read it for themselves.
create table policy_acknowledgement (
  organization_id uuid not null,
  id uuid not null,
  policy_version_id uuid not null,
  department text,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create unique index policy_acknowledgement_once on policy_acknowledgement
  (organization_id, policy_version_id, coalesce(department, by_id::text));

do $$
declare
  t text;
begin
  foreach t in array array['policy_step', 'policy_acknowledgement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- Who agreed to the rules is not for customers and partners.
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null and (select current_partner()) is null)', t);
  end loop;
end $$;
grant select, insert on policy_step, policy_acknowledgement to aftercare_app;
