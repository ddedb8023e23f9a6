-- What is offered to the customer about a problem, round by round. The content is written while it is a draft; from then
-- on it is what was agreed to, shown and answered. Amounts in minor units, the duration in calendar days.
create table solution (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  round int not null check (round > 0),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'SENT', 'AGREED', 'OBJECTED', 'WITHDRAWN')),
  measures text[] not null check (cardinality(measures) > 0),
  explanation text not null,
  steps text[] not null check (cardinality(steps) > 0),
  duration_days int not null check (duration_days between 0 and 3650),
  materials text[] not null,
  tools text[] not null,
  expected_cost_minor bigint not null check (expected_cost_minor >= 0),
  currency text not null,
  lines jsonb not null,
  total_minor bigint not null check (total_minor >= 0),
  replacement jsonb,
  prepared_by_id uuid not null,
  drafted_at timestamptz(3) not null,
  sent_at timestamptz(3),
  decided_at timestamptz(3),
  decided_by_id uuid,
  method text check (method in ('PORTAL', 'PHONE', 'ON_PAPER')),
  ground text check (ground in ('QUALITY', 'MEASURE', 'PRICE', 'TIME', 'OTHER')),
  reason text,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, request_id, round),
  check (sent_at is not null or state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
  check ((decided_at is not null) = (state in ('AGREED', 'OBJECTED', 'WITHDRAWN'))),
  check ((method is not null) = (state in ('AGREED', 'OBJECTED'))),
  check ((ground is not null) = (state = 'OBJECTED')),
  check (state <> 'OBJECTED' or reason is not null),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, prepared_by_id) references account (organization_id, id),
  foreign key (organization_id, decided_by_id) references account (organization_id, id)
);
-- One at a time is prepared or lies with the customer.
create unique index solution_live on solution (organization_id, request_id) where state in ('DRAFT', 'SUBMITTED', 'SENT');

create function keep_solution() returns trigger language plpgsql as $$
begin
  if old.state in ('AGREED', 'OBJECTED', 'WITHDRAWN') then
    raise exception 'A solution that was answered does not change' using errcode = 'check_violation';
  end if;
  if (old.measures, old.explanation, old.steps, old.duration_days, old.materials, old.tools, old.expected_cost_minor,
      old.currency, old.lines, old.total_minor, old.replacement, old.request_id, old.round, old.prepared_by_id)
    is distinct from (new.measures, new.explanation, new.steps, new.duration_days, new.materials, new.tools,
      new.expected_cost_minor, new.currency, new.lines, new.total_minor, new.replacement, new.request_id, new.round,
      new.prepared_by_id)
    and (new.state <> 'DRAFT' or old.sent_at is not null) then
    raise exception 'What was put to somebody does not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger solution_is_kept before update on solution for each row execute function keep_solution();

-- What the customer asked about a solution before answering it.
create table solution_question (
  organization_id uuid not null,
  id uuid not null,
  solution_id uuid not null,
  question text not null,
  asked_at timestamptz(3) not null,
  asked_by_id uuid not null,
  answer text,
  answered_at timestamptz(3),
  answered_by_id uuid,
  primary key (organization_id, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_id is null)),
  foreign key (organization_id, solution_id) references solution (organization_id, id),
  foreign key (organization_id, asked_by_id) references account (organization_id, id),
  foreign key (organization_id, answered_by_id) references account (organization_id, id)
);
create index solution_question_of on solution_question (organization_id, solution_id);

-- Disputed quality, put to the body the policy names.
create table quality_inspection (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  settled_by text not null check (settled_by in ('BODY_NAMED_IN_CONTRACT', 'STATE_BODY')),
  final boolean not null,
  clause text not null,
  body text not null,
  matter text not null,
  asked_at timestamptz(3) not null,
  asked_by_id uuid not null,
  ruling text check (ruling in ('FOR_CUSTOMER', 'FOR_COMPANY')),
  finding text,
  ruled_on date,
  recorded_at timestamptz(3),
  recorded_by_id uuid,
  version int not null,
  primary key (organization_id, id),
  check ((ruling is null) = (finding is null) and (ruling is null) = (ruled_on is null)
    and (ruling is null) = (recorded_at is null) and (ruling is null) = (recorded_by_id is null)),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, asked_by_id) references account (organization_id, id),
  foreign key (organization_id, recorded_by_id) references account (organization_id, id)
);
create unique index quality_inspection_open on quality_inspection (organization_id, request_id) where ruling is null;
create index quality_inspection_request on quality_inspection (organization_id, request_id);
create function keep_ruling() returns trigger language plpgsql as $$
begin
  raise exception 'What a body has found does not change' using errcode = 'check_violation';
end $$;
create trigger ruling_is_kept before update on quality_inspection
  for each row when (old.ruling is not null) execute function keep_ruling();

-- The company's own check of accepted work, point by point: `[{ name, label, passed, remark }]`. Never changed.
create table internal_acceptance (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  round int not null check (round > 0),
  checks jsonb not null,
  passed boolean not null,
  clause text not null,
  checked_at timestamptz(3) not null,
  checked_by_id uuid not null,
  primary key (organization_id, id),
  unique (organization_id, request_id, round),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, checked_by_id) references account (organization_id, id)
);

-- Cause, remedy and result, told to the customer in writing. Never changed.
create table letter (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  request_id uuid not null,
  cause text not null,
  remedy text not null,
  result text not null,
  content_hash text not null,
  sent_at timestamptz(3) not null,
  sent_by_id uuid not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, sent_by_id) references account (organization_id, id)
);
create index letter_request on letter (organization_id, request_id);

-- A customer who said nothing for so long that, by the policy, the work counts as accepted.
alter table acceptance add column by_silence boolean not null default false;
create index service_request_awaiting_acceptance on service_request (organization_id) where state = 'AWAITING_ACCEPTANCE';

-- Whose silence has lasted long enough is looked for once a day of the place, where anybody is silent at all.
create table silence_round (
  organization_id uuid primary key references organization (id),
  looked_on date not null
);
create or replace function organizations_with_work(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select o.id from organization o where exists (select from sla_clock k
    where k.organization_id = o.id and k.next_at <= at and (k.next_at < at or k.warned_at is null and k.warn_at <= at
      or k.escalate_at <= at or k.remind_at <= at))
  union select organization_id from outbox where sent_at is null
  union select organization_id from replay where state in ('ASKED', 'RUNNING')
  union select o.id from organization o where exists (select from service_request r
      where r.organization_id = o.id and r.state = 'AWAITING_ACCEPTANCE' and r.source is null)
    and not exists (select from silence_round s
      where s.organization_id = o.id and s.looked_on = (at at time zone o.time_zone)::date);
end;

do $$
declare
  t text;
begin
  foreach t in array array['solution', 'solution_question', 'quality_inspection', 'internal_acceptance', 'letter',
    'silence_round'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- A partner through whom a request came is not who decides on it.
    execute format('create policy no_partners on %I as restrictive to aftercare_app using ((select current_partner()) is null)', t);
  end loop;
  -- Customers read what hangs on their own requests.
  foreach t in array array['quality_inspection', 'letter'] loop
    execute format('create policy own_customer on %I as restrictive to aftercare_app using (
      case when (select current_customer()) is null then true else exists (select from service_request r
        where r.organization_id = %I.organization_id and r.id = %I.request_id
        and r.customer_id = (select current_customer())) end)', t, t, t);
  end loop;
end $$;
-- Of solutions, what was sent to them.
create policy own_customer on solution as restrictive to aftercare_app using (
  case when (select current_customer()) is null then true else sent_at is not null and exists (
    select from service_request r where r.organization_id = solution.organization_id and r.id = solution.request_id
    and r.customer_id = (select current_customer())) end);
create policy own_customer on solution_question as restrictive to aftercare_app using (
  case when (select current_customer()) is null then true else exists (
    select from solution s where s.organization_id = solution_question.organization_id
    and s.id = solution_question.solution_id) end);
create policy insiders on internal_acceptance as restrictive to aftercare_app
  using ((select current_customer()) is null and (select current_partner()) is null);

grant select, insert, update on silence_round to aftercare_app;
grant select, insert, update on solution, solution_question, quality_inspection to aftercare_app;
grant select, insert on internal_acceptance, letter to aftercare_app;
