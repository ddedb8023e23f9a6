-- Who may enter a place: papers, education, exam and agreement of one person for one site, or for the organization's own
-- ground where no site is named.
create table admission (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  state text not null check (state in ('REGISTERED', 'ADMITTED', 'EXPIRED', 'REVOKED', 'REFUSED')),
  -- names of the policy
  class text not null,
  trades text[] not null,
  department text not null,
  contracting_department text not null,
  policy_version_id uuid not null,
  site_id uuid,
  -- one of ours, or somebody of another firm
  technician_id uuid,
  name_cipher text,
  name_index text[] not null default '{}',
  firm text,
  exam_passed boolean,
  exam_score int check (exam_score between 0 and 1000),
  exam_on date,
  stamped_by_id uuid,
  stamped_at timestamptz(3),
  filed_by_id uuid,
  filed_at timestamptz(3),
  admitted_on date,
  -- the last day it is good for
  expires_on date,
  warned_at timestamptz(3),
  ended_reason text,
  ended_by_id uuid,
  ended_at timestamptz(3),
  registered_by_id uuid not null,
  registered_at timestamptz(3) not null,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  check ((technician_id is null) = (name_cipher is not null)),
  check (technician_id is not null or firm is not null),
  check ((admitted_on is null) = (expires_on is null)),
  check (state not in ('ADMITTED', 'EXPIRED') or admitted_on is not null),
  check (state not in ('REVOKED', 'REFUSED') or ended_reason is not null),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, site_id) references site (organization_id, id),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  foreign key (organization_id, stamped_by_id) references account (organization_id, id),
  foreign key (organization_id, filed_by_id) references account (organization_id, id),
  foreign key (organization_id, ended_by_id) references account (organization_id, id),
  foreign key (organization_id, registered_by_id) references account (organization_id, id)
);
create index admission_newest on admission (organization_id, registered_at desc, id desc);
create index admission_of_technician on admission (organization_id, technician_id, site_id) where technician_id is not null;
create index admission_expiry on admission (organization_id, expires_on) where state = 'ADMITTED';

-- What was handed in, and how many copies. Taken back, it stays on record and does not count.
create table admission_paper (
  organization_id uuid not null,
  id uuid not null,
  admission_id uuid not null,
  paper text not null,
  -- of a special trade's certificate
  trade text,
  copies int not null check (copies between 1 and 100),
  filed_on date not null,
  valid_until date,
  by_id uuid not null,
  at timestamptz(3) not null,
  taken_back_at timestamptz(3),
  taken_back_reason text,
  primary key (organization_id, id),
  check ((taken_back_at is null) = (taken_back_reason is null)),
  foreign key (organization_id, admission_id) references admission (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index admission_paper_of on admission_paper (organization_id, admission_id, at, id);

create table admission_education (
  organization_id uuid not null,
  id uuid not null,
  admission_id uuid not null,
  level text not null,
  on_day date not null,
  trainer_cipher text not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, admission_id) references admission (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index admission_education_of on admission_education (organization_id, admission_id, at, id);

create table admission_inspection (
  organization_id uuid not null,
  id uuid not null,
  admission_id uuid not null,
  -- a round of the policy
  round text not null,
  passed boolean not null,
  answers jsonb not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, admission_id) references admission (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index admission_inspection_of on admission_inspection (organization_id, admission_id, at, id);

-- A breach of the rules, booked to a department.
create table admission_violation (
  organization_id uuid not null,
  id uuid not null,
  admission_id uuid not null,
  on_day date not null,
  what text not null,
  department text not null,
  amount_minor bigint check (amount_minor > 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  entry_id uuid,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  check ((amount_minor is null) = (currency is null)),
  check ((amount_minor is null) = (entry_id is null)),
  foreign key (organization_id, admission_id) references admission (organization_id, id),
  foreign key (organization_id, entry_id) references ledger_entry (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index admission_violation_of on admission_violation (organization_id, admission_id, at, id);

create table admission_stop (
  organization_id uuid not null,
  id uuid not null,
  admission_id uuid not null,
  ground text not null,
  description text not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  lifted_by_id uuid,
  lifted_at timestamptz(3),
  lift_reason text,
  primary key (organization_id, id),
  check ((lifted_at is null) = (lift_reason is null)),
  foreign key (organization_id, admission_id) references admission (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id),
  foreign key (organization_id, lifted_by_id) references account (organization_id, id)
);
create index admission_stop_of on admission_stop (organization_id, admission_id, at, id);
create unique index admission_stop_stands on admission_stop (organization_id, admission_id) where lifted_at is null;

create table admission_accident (
  organization_id uuid not null,
  id uuid not null,
  admission_id uuid not null,
  happened_at timestamptz(3) not null,
  what text not null,
  reported_as text not null check (reported_as in ('RESPONSIBLE_DEPARTMENT', 'CONTRACTING_DEPARTMENT', 'OWN_FIRM')),
  -- of the firm, where it reported
  reporter_cipher text,
  by_id uuid not null,
  at timestamptz(3) not null,
  -- by when its outcome is to be filed, by whom; null where nobody promises it
  outcome_due_at timestamptz(3),
  outcome_by_department text,
  outcome text,
  outcome_by_id uuid,
  outcome_at timestamptz(3),
  overdue_told_at timestamptz(3),
  primary key (organization_id, id),
  check ((outcome is null) = (outcome_at is null)),
  foreign key (organization_id, admission_id) references admission (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id),
  foreign key (organization_id, outcome_by_id) references account (organization_id, id)
);
create index admission_accident_of on admission_accident (organization_id, admission_id, at, id);
create index admission_accident_owed on admission_accident (organization_id, outcome_due_at)
  where outcome_at is null and overdue_told_at is null;

-- Money a firm leaves as security. What it comes to stands in the books; here, why, and who agreed.
create table deposit_movement (
  organization_id uuid not null,
  id uuid not null,
  firm text not null,
  kind text not null check (kind in ('RECEIVED', 'DRAWN', 'RETURNED')),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  on_day date not null,
  reason text not null,
  admission_id uuid,
  -- what it is drawn for
  violation_id uuid,
  -- null while it is asked for
  entry_id uuid,
  posted_at timestamptz(3),
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  check ((kind = 'DRAWN') = (violation_id is not null)),
  check ((entry_id is null) = (posted_at is null)),
  check (kind = 'DRAWN' or entry_id is not null),
  foreign key (organization_id, admission_id) references admission (organization_id, id),
  foreign key (organization_id, violation_id) references admission_violation (organization_id, id),
  foreign key (organization_id, entry_id) references ledger_entry (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index deposit_movement_newest on deposit_movement (organization_id, at desc, id desc);
create index deposit_movement_firm on deposit_movement (organization_id, firm, at desc);

-- What was asked of an approval is posted once, and nothing of a movement changes beside.
create function keep_deposit_movement() returns trigger language plpgsql as $$
begin
  if old.entry_id is not null
      or to_jsonb(new) - array['entry_id', 'posted_at', 'on_day'] <> to_jsonb(old) - array['entry_id', 'posted_at', 'on_day'] then
    raise exception 'What was moved of a deposit is not edited'
      using errcode = 'check_violation', constraint = 'deposit_movement_is_kept';
  end if;
  return new;
end $$;
create trigger deposit_movement_is_kept before update on deposit_movement
  for each row execute function keep_deposit_movement();

-- Papers as files: for people inside alone; once they are filed they do not change.
alter table file drop constraint file_purpose_check;
alter table file
  add constraint file_purpose_check check (purpose in
    ('REQUEST_PHOTO', 'BEFORE_PHOTO', 'AFTER_PHOTO', 'SIGNATURE', 'REPORT', 'MINUTES', 'EVIDENCE', 'ADMISSION_PAPER')),
  add column admission_paper_id uuid,
  add constraint file_of_admission
    check (admission_paper_id is null or (purpose = 'ADMISSION_PAPER' and request_id is null and approval_id is null)),
  add foreign key (organization_id, admission_paper_id) references admission_paper (organization_id, id);
create index file_admission_paper on file (organization_id, admission_paper_id) where admission_paper_id is not null;
create policy admission_papers_inside on file as restrictive to aftercare_app
  using (purpose <> 'ADMISSION_PAPER' or ((select current_customer()) is null and (select current_partner()) is null));
create function keep_admission_paper() returns trigger language plpgsql as $$
begin
  raise exception 'Papers that were filed do not change' using errcode = 'check_violation';
end $$;
create trigger admission_papers_are_kept before update on file
  for each row when (old.admission_paper_id is not null) execute function keep_admission_paper();

alter table stop_order drop constraint stop_order_cause_check;
alter table stop_order add constraint stop_order_cause_check
  check (cause in ('PERSON', 'FINDING', 'CHECKLIST', 'ADMISSION'));
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check check (kind in
  ('CLAIM', 'LIABILITY', 'PENALTY', 'FEE', 'PAYMENT', 'RECOVERY', 'GOODS', 'TRIP', 'BUDGET', 'DEPOSIT', 'REVERSAL'));

-- News of an admission leads to it.
alter table notification
  add column admission_id uuid,
  add foreign key (organization_id, admission_id) references admission (organization_id, id);

do $$
declare
  t text;
begin
  foreach t in array array['admission', 'admission_paper', 'admission_education', 'admission_inspection',
      'admission_violation', 'admission_stop', 'admission_accident', 'deposit_movement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    execute format('create policy insiders on %I as restrictive to aftercare_app
      using ((select current_partner()) is null and (select current_customer()) is null)', t);
    execute format('grant select, insert on %I to aftercare_app', t);
  end loop;
end $$;
grant update on admission to aftercare_app;
grant update (taken_back_at, taken_back_reason) on admission_paper to aftercare_app;
grant update (lifted_by_id, lifted_at, lift_reason) on admission_stop to aftercare_app;
grant update (outcome, outcome_by_id, outcome_at, overdue_told_at) on admission_accident to aftercare_app;
grant update (entry_id, posted_at, on_day) on deposit_movement to aftercare_app;
