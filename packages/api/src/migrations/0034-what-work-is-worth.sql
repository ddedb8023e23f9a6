-- How the work of a person, a department or the whole was in some months: marks by the policy's criteria, signed by
-- whoever judges it. What was signed stays; a correction is a card of its own.
create table scorecard (
  organization_id uuid not null references organization (id),
  id uuid not null,
  number text not null,
  rule text not null,
  policy_version_id uuid not null,
  subject_kind text not null check (subject_kind in ('PERSON', 'DEPARTMENT', 'ORGANIZATION')),
  -- an account, a department of the policy, or `ORGANIZATION`
  subject text not null,
  account_id uuid,
  -- of the person, then; or the department itself
  department text,
  from_on date not null,
  to_on date not null,
  due_on date,
  state text not null check (state in ('OPEN', 'SIGNED_OFF')),
  -- a role or an office
  judged_by text not null,
  -- tenths of points by criterion
  marks jsonb not null,
  -- by metric: how much of how much
  counted jsonb not null,
  score_tenths int check (score_tenths >= 0),
  grade text,
  -- hundredths of a percent
  pay_basis_points int,
  trace jsonb not null,
  consequences jsonb not null,
  signed_off_by_id uuid,
  signed_off_at timestamptz(3),
  revision int not null check (revision > 0),
  corrects_id uuid,
  reason text,
  opened_at timestamptz(3) not null,
  overdue_told_at timestamptz(3),
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  unique (organization_id, rule, subject_kind, subject, from_on, revision),
  unique (organization_id, corrects_id),
  check (to_on >= from_on),
  check ((subject_kind = 'PERSON') = (account_id is not null)),
  check ((state = 'SIGNED_OFF') = (signed_off_at is not null)),
  check ((state = 'SIGNED_OFF') = (signed_off_by_id is not null)),
  check ((state = 'SIGNED_OFF') = (score_tenths is not null)),
  check ((state = 'SIGNED_OFF') = (grade is not null)),
  check ((revision = 1) = (corrects_id is null)),
  check ((corrects_id is null) = (reason is null)),
  constraint nobody_scores_themselves check (signed_off_by_id is distinct from account_id or account_id is null),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, account_id) references account (organization_id, id),
  foreign key (organization_id, signed_off_by_id) references account (organization_id, id),
  foreign key (organization_id, corrects_id) references scorecard (organization_id, id)
);
create index scorecard_newest on scorecard (organization_id, to_on desc, id desc);
create index scorecard_due on scorecard (organization_id, due_on) where state = 'OPEN' and overdue_told_at is null;

-- What took points off: one row for each verified complaint.
create table scorecard_deduction (
  organization_id uuid not null,
  id uuid not null,
  scorecard_id uuid not null,
  deduction text not null,
  points_tenths int not null check (points_tenths > 0),
  request_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, scorecard_id, deduction, request_id),
  foreign key (organization_id, scorecard_id) references scorecard (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id)
);

-- Which cards are to be opened is looked for once a day of the place.
create table scorecard_round (
  organization_id uuid primary key references organization (id),
  looked_on date not null
);

create function keep_signed_scorecard() returns trigger language plpgsql as $$
begin
  raise exception 'The card % is signed', old.number using errcode = 'check_violation', constraint = 'scorecard_is_kept';
end $$;
create trigger signed_scorecard_is_kept before update on scorecard
  for each row when (old.state = 'SIGNED_OFF') execute function keep_signed_scorecard();
create function keep_signed_deductions() returns trigger language plpgsql as $$
begin
  if exists (select from scorecard c where c.organization_id = coalesce(new.organization_id, old.organization_id)
      and c.id = coalesce(new.scorecard_id, old.scorecard_id) and c.state = 'SIGNED_OFF') then
    raise exception 'What was deducted on a signed card stays' using errcode = 'check_violation', constraint = 'scorecard_is_kept';
  end if;
  return coalesce(new, old);
end $$;
create trigger signed_deductions_are_kept before insert or update or delete on scorecard_deduction
  for each row execute function keep_signed_deductions();

-- The sales of a year as finance knows them; the last that was entered counts.
create table year_sales (
  organization_id uuid not null references organization (id),
  id uuid not null,
  year int not null check (year between 1900 and 2999),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  note text not null,
  entered_by_id uuid not null,
  entered_at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, entered_by_id) references account (organization_id, id)
);
create index year_sales_last on year_sales (organization_id, year, entered_at desc, id desc);
-- The budget of the policy an entry counts to, where it names one.
alter table ledger_entry add column budget text;
create index ledger_entry_budget on ledger_entry (organization_id, budget, posted_on) where budget is not null;

do $$
declare
  t text;
begin
  foreach t in array array['scorecard', 'scorecard_deduction', 'scorecard_round', 'year_sales'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- How people are judged, and what the house sells, is for those inside.
    execute format('create policy insiders on %I as restrictive to aftercare_app
      using ((select current_partner()) is null and (select current_customer()) is null)', t);
    execute format('grant select, insert on %I to aftercare_app', t);
  end loop;
end $$;
grant update on scorecard, scorecard_round to aftercare_app;
grant delete on scorecard_deduction to aftercare_app;

-- Whether a policy scores anything, so that the others wake nobody.
alter table policy_version add column scores boolean generated always as (source ~ '(^|\n)scorecards:') stored;
create function organizations_with_scorecards(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select o.id from organization o
  where exists (select from policy_version v where v.organization_id = o.id and v.scores and v.state = 'IN_FORCE' and v.in_force_from <= at)
    and not exists (select from scorecard_round r
      where r.organization_id = o.id and r.looked_on = (at at time zone o.time_zone)::date);
end;
revoke execute on function organizations_with_scorecards(timestamptz) from public;
grant execute on function organizations_with_scorecards(timestamptz) to aftercare_app;
