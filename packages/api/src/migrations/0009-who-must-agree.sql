-- Who holds which post of the policy, and in which of its departments somebody works.
alter table account add column offices text[] not null default '{}', add column department text;

-- What the organization itself must agree to before it is done. The content is what is shown to whoever decides; what
-- was shown in earlier rounds is kept in `earlier`.
create table approval (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  subject text not null,
  rule text not null,
  label jsonb not null,
  policy_version_id uuid not null,
  request_id uuid,
  subject_id uuid,
  title text not null,
  reason text not null,
  amount_minor bigint,
  currency text,
  payload jsonb not null,
  facts jsonb not null,
  trace jsonb not null,
  route jsonb not null,
  round int not null check (round > 0),
  earlier jsonb not null,
  content_hash text not null,
  state text not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN', 'SUPERSEDED')),
  step int not null check (step >= 0),
  awaited_offices text[] not null,
  awaited_roles text[] not null,
  asked_by_id uuid not null,
  asked_at timestamptz(3) not null,
  decided_at timestamptz(3),
  effective_at timestamptz(3),
  replaces_id uuid,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  check ((amount_minor is null) = (currency is null)),
  check ((state = 'PENDING') = (decided_at is null)),
  check (state = 'PENDING' or cardinality(awaited_offices) + cardinality(awaited_roles) = 0),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, asked_by_id) references account (organization_id, id),
  foreign key (organization_id, replaces_id) references approval (organization_id, id)
);
create index approval_request on approval (organization_id, request_id);
create index approval_pending on approval (organization_id) where state = 'PENDING';
create index approval_asked on approval (organization_id, asked_by_id, asked_at desc);
create index approval_exceptions on approval (organization_id, decided_at desc)
  where subject = 'EXCEPTION' and state = 'APPROVED';

-- Written once. Nobody counts twice in a step, whether they decide themselves or for somebody else.
create table approval_vote (
  organization_id uuid not null,
  id uuid not null,
  approval_id uuid not null,
  round int not null,
  step int not null,
  post text not null,
  verdict text not null check (verdict in ('APPROVED', 'REJECTED', 'RETURNED')),
  by_id uuid not null,
  on_behalf_of_id uuid,
  reason text,
  minutes text,
  minutes_file_ids uuid[] not null,
  at timestamptz(3) not null,
  content_hash text not null,
  primary key (organization_id, id),
  unique (organization_id, approval_id, round, step, post),
  unique (organization_id, approval_id, round, step, by_id),
  check (verdict = 'APPROVED' or reason is not null),
  foreign key (organization_id, approval_id) references approval (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id),
  foreign key (organization_id, on_behalf_of_id) references account (organization_id, id)
);

-- Whoever is away lets somebody decide in their place for a time.
create table approval_delegation (
  organization_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  reason text,
  created_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  primary key (organization_id, id),
  check (from_id <> to_id),
  check (starts_at < ends_at),
  foreign key (organization_id, from_id) references account (organization_id, id),
  foreign key (organization_id, to_id) references account (organization_id, id)
);
create index approval_delegation_to on approval_delegation (organization_id, to_id) where revoked_at is null;
create index approval_delegation_from on approval_delegation (organization_id, from_id);

-- An approval beside the promise that is next due on its request, by which inboxes are ordered.
create view approval_in_time with (security_invoker = true) as
  select a.*, coalesce(r.due_at, '9999-12-31T00:00:00Z'::timestamptz) as due_at
  from approval a left join service_request r on r.organization_id = a.organization_id and r.id = a.request_id;

do $$
declare
  t text;
begin
  foreach t in array array['approval', 'approval_vote', 'approval_delegation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- What the organization decides is not for customers and partners.
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null and (select current_partner()) is null)', t);
  end loop;
end $$;
grant select, insert, update on approval, approval_delegation to aftercare_app;
grant select, insert on approval_vote to aftercare_app;
grant select on approval_in_time to aftercare_app;
