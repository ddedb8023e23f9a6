-- Whom a request complains of, among the organization's own people: they see nothing of it.
alter table service_request add column complained_of_ids uuid[] not null default '{}';

-- An investigation of a request: who looks, what they found, what they recommend. One at a time.
create table investigation (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  request_id uuid not null,
  state text not null check (state in ('OPEN', 'CONCLUDED', 'DROPPED')),
  purpose text not null,
  grade text,
  opened_by_id uuid not null,
  opened_at timestamptz(3) not null,
  recommendation text,
  told_customer text,
  ended_by_id uuid,
  ended_at timestamptz(3),
  end_reason text,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  check ((state = 'OPEN') = (ended_at is null)),
  check (state <> 'CONCLUDED' or (recommendation is not null and told_customer is not null)),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, opened_by_id) references account (organization_id, id),
  foreign key (organization_id, ended_by_id) references account (organization_id, id)
);
create unique index investigation_open on investigation (organization_id, request_id) where state = 'OPEN';
create index investigation_request on investigation (organization_id, request_id, opened_at desc, id desc);

create table investigation_member (
  organization_id uuid not null,
  id uuid not null,
  investigation_id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('LEAD', 'ENGINEER', 'INSPECTOR', 'EXPERT', 'SALES')),
  joined_at timestamptz(3) not null,
  left_at timestamptz(3),
  primary key (organization_id, id),
  foreign key (organization_id, investigation_id) references investigation (organization_id, id),
  foreign key (organization_id, account_id) references account (organization_id, id)
);
create unique index investigation_member_once on investigation_member (organization_id, investigation_id, account_id)
  where left_at is null;
create unique index investigation_one_lead on investigation_member (organization_id, investigation_id)
  where role = 'LEAD' and left_at is null;
create index investigation_member_account on investigation_member (organization_id, account_id) where left_at is null;

-- An appointment for a look on site. The customer is told of it.
create table survey (
  organization_id uuid not null,
  id uuid not null,
  investigation_id uuid not null,
  request_id uuid not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  bring text not null,
  state text not null check (state in ('SCHEDULED', 'DONE', 'CANCELLED')),
  reason text,
  ended_at timestamptz(3),
  version int not null,
  primary key (organization_id, id),
  check (starts_at < ends_at),
  check ((state = 'SCHEDULED') = (ended_at is null)),
  check (state <> 'CANCELLED' or reason is not null),
  foreign key (organization_id, investigation_id) references investigation (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id)
);
create unique index survey_ahead on survey (organization_id, investigation_id) where state = 'SCHEDULED';
create index survey_request on survey (organization_id, request_id, starts_at, id);

-- A checklist of the policy, as it was gone through. Written once; the last one counts.
create table checklist_run (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  investigation_id uuid,
  checklist text not null,
  label jsonb not null,
  answers jsonb not null,
  passed boolean not null,
  failed text not null check (failed in ('STOP', 'PUT_RIGHT_FIRST', 'REPORT')),
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, investigation_id) references investigation (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index checklist_run_request on checklist_run (organization_id, request_id, at, id);

create table interview (
  organization_id uuid not null,
  id uuid not null,
  investigation_id uuid not null,
  person_cipher text not null,
  capacity text not null,
  said text not null,
  held_at timestamptz(3) not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, investigation_id) references investigation (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index interview_investigation on interview (organization_id, investigation_id, held_at, id);

create table panel_meeting (
  organization_id uuid not null,
  id uuid not null,
  investigation_id uuid not null,
  held_at timestamptz(3) not null,
  question text not null,
  minutes text not null,
  member_ids uuid[] not null check (cardinality(member_ids) > 0),
  file_ids uuid[] not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, investigation_id) references investigation (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index panel_meeting_investigation on panel_meeting (organization_id, investigation_id, held_at, id);

-- The tree of causes: five families, and below them the organization's own leaves.
create table cause_leaf (
  organization_id uuid not null references organization (id),
  id uuid not null,
  family text not null check (family in ('DESIGN', 'PRODUCTION', 'TRANSPORT', 'INSTALLATION', 'USE')),
  code text not null,
  label jsonb not null,
  retired_at timestamptz(3),
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, code)
);

-- What was found: of what kind, how grave, through whom. Written once; a newer one takes the place of one before.
create table finding (
  organization_id uuid not null,
  id uuid not null,
  investigation_id uuid not null,
  request_id uuid not null,
  family text not null check (family in ('DESIGN', 'PRODUCTION', 'TRANSPORT', 'INSTALLATION', 'USE')),
  leaf_id uuid,
  nature text not null,
  degree text not null,
  responsible_units text[] not null,
  facts jsonb not null,
  supersedes_id uuid,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, supersedes_id),
  foreign key (organization_id, investigation_id) references investigation (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, leaf_id) references cause_leaf (organization_id, id),
  foreign key (organization_id, supersedes_id) references finding (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index finding_request on finding (organization_id, request_id, at, id);
create index finding_investigation on finding (organization_id, investigation_id, at, id);

create table trip_cost (
  organization_id uuid not null,
  id uuid not null,
  investigation_id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('TRAVEL', 'LODGING', 'MEALS', 'TESTING', 'OTHER')),
  on_day date not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  note text not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, investigation_id) references investigation (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index trip_cost_investigation on trip_cost (organization_id, investigation_id, at, id);
create index trip_cost_request on trip_cost (organization_id, request_id);

-- Evidence: a file as it was taken, or a reading. Neither the row nor its file changes; notes lie beside it, and every
-- look at it is kept.
create table evidence (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  request_id uuid not null,
  investigation_id uuid,
  kind text not null check (kind in ('PHOTO', 'VIDEO', 'DOCUMENT', 'READING')),
  title text not null,
  file_id uuid,
  sha256 text,
  measured text,
  unit text,
  instrument text,
  author_id uuid not null,
  taken_at timestamptz(3) not null,
  place_cipher text,
  latitude double precision,
  longitude double precision,
  recorded_by_id uuid not null,
  recorded_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  unique (organization_id, file_id),
  check ((file_id is null) = (sha256 is null)),
  check (kind = 'READING' or file_id is not null),
  check ((kind = 'READING') = (measured is not null and unit is not null)),
  check ((latitude is null) = (longitude is null)),
  check (taken_at <= recorded_at),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, investigation_id) references investigation (organization_id, id),
  foreign key (organization_id, file_id) references file (organization_id, id),
  foreign key (organization_id, author_id) references account (organization_id, id),
  foreign key (organization_id, recorded_by_id) references account (organization_id, id)
);
create index evidence_request on evidence (organization_id, request_id, taken_at, id);

create table evidence_annotation (
  organization_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  text text not null,
  marks jsonb not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, evidence_id) references evidence (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index evidence_annotation_of on evidence_annotation (organization_id, evidence_id, at, id);

create table evidence_look (
  organization_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  purpose text not null,
  primary key (organization_id, id),
  foreign key (organization_id, evidence_id) references evidence (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index evidence_look_of on evidence_look (organization_id, evidence_id, at, id);

-- The work on a request rests until somebody above says otherwise.
create table stop_order (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  cause text not null check (cause in ('PERSON', 'FINDING', 'CHECKLIST')),
  ground text not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  place_cipher text,
  model text,
  description text not null,
  reported_to text[] not null,
  reported_by_id uuid,
  reported_at timestamptz(3),
  lifted_by_id uuid,
  lifted_at timestamptz(3),
  lift_reason text,
  version int not null,
  primary key (organization_id, id),
  check ((lifted_at is null) = (lift_reason is null)),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id),
  foreign key (organization_id, reported_by_id) references account (organization_id, id),
  foreign key (organization_id, lifted_by_id) references account (organization_id, id)
);
create unique index stop_order_standing on stop_order (organization_id, request_id) where lifted_at is null;
create index stop_order_request on stop_order (organization_id, request_id, at, id);

-- Files that are evidence: kept as they came, for people inside alone, and unchangeable once they are recorded.
alter table file drop constraint file_purpose_check;
alter table file add constraint file_purpose_check
  check (purpose in ('REQUEST_PHOTO', 'BEFORE_PHOTO', 'AFTER_PHOTO', 'SIGNATURE', 'REPORT', 'MINUTES', 'EVIDENCE'));
create policy evidence_inside on file as restrictive to aftercare_app
  using (purpose <> 'EVIDENCE' or ((select current_customer()) is null and (select current_partner()) is null));
create function keep_evidence() returns trigger language plpgsql as $$
begin
  raise exception 'Evidence does not change' using errcode = 'check_violation';
end $$;
create trigger evidence_files_are_kept before update on file
  for each row when (old.purpose = 'EVIDENCE' and old.request_id is not null) execute function keep_evidence();
create trigger evidence_files_stay before delete on file
  for each row when (old.purpose = 'EVIDENCE' and old.request_id is not null) execute function keep_evidence();

do $$
declare
  t text;
begin
  foreach t in array array['investigation', 'investigation_member', 'survey', 'checklist_run', 'interview', 'panel_meeting',
    'cause_leaf', 'finding', 'trip_cost', 'evidence', 'evidence_annotation', 'evidence_look', 'stop_order'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    execute format('grant select, insert on %I to aftercare_app', t);
  end loop;
  -- Customers and partners follow an investigation and its appointments on requests of their own; all else is inside.
  foreach t in array array['investigation', 'survey'] loop
    execute format('create policy own_requests on %I as restrictive to aftercare_app using (
      (select current_customer()) is null and (select current_partner()) is null or exists (
        select from service_request r where r.organization_id = %I.organization_id and r.id = %I.request_id))', t, t, t);
  end loop;
  foreach t in array array['investigation_member', 'checklist_run', 'interview', 'panel_meeting', 'cause_leaf', 'finding',
    'trip_cost', 'evidence', 'evidence_annotation', 'evidence_look', 'stop_order'] loop
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null and (select current_partner()) is null)', t);
  end loop;
  -- Written once, whoever asks.
  foreach t in array array['checklist_run', 'interview', 'panel_meeting', 'finding', 'trip_cost', 'evidence',
    'evidence_annotation', 'evidence_look'] loop
    execute format('create trigger written_once before update or delete on %I for each row execute function keep_evidence()', t);
  end loop;
end $$;
grant update on investigation, investigation_member, survey, cause_leaf, stop_order to aftercare_app;
