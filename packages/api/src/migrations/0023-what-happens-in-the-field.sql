-- A step taken without a network happened before it was received; each step's moment follows the one before it.
alter table visit
  add column stepped_at timestamptz(3),
  add column travel_minutes int check (travel_minutes between 0 and 10080),
  add column other_method text,
  add column readings jsonb not null default '[]',
  -- what a visit that did not help says of the next
  add column second_visit jsonb check (second_visit is null or outcome = 'NOT_FIXED'),
  add column follows_id uuid,
  add foreign key (organization_id, follows_id) references visit (organization_id, id);

-- What a phone sent, beside what is kept of it; one upload of a sender under one key is one file.
alter table file
  add column sent_sha256 text check (sent_sha256 ~ '^[0-9a-f]{64}$'),
  add column upload_key text;
create unique index file_upload_key on file (organization_id, uploaded_by_id, upload_key) where upload_key is not null;
alter table file drop constraint file_purpose_check;
alter table file add constraint file_purpose_check check (purpose in ('REQUEST_PHOTO', 'BEFORE_PHOTO', 'AFTER_PHOTO', 'SIGNATURE',
  'REPORT', 'MINUTES', 'EVIDENCE', 'ADMISSION_PAPER', 'RECEIPT'));

-- A list is gone through at a visit, or for a request while nobody is sent.
alter table checklist_run
  add column visit_id uuid,
  add foreign key (organization_id, visit_id) references visit (organization_id, id);

-- The digest the signer was shown, where it is not that of the whole statement: without a network.
alter table service_report add column signed_hash text check (signed_hash ~ '^[0-9a-f]{64}$');

-- What somebody wrote down of a visit in a form of the policy. Written once; the last one counts.
create table visit_record (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  -- the name in the policy
  record text not null,
  label jsonb not null,
  -- a list of { name, label, text }, in the order of the policy
  states jsonb not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visit (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index visit_record_visit on visit_record (organization_id, visit_id, at, id);

-- What a visit cost whoever went: claimed and posted upon its report. Written once.
create table visit_expense (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  kind text not null check (kind in ('TRAVEL', 'LODGING', 'MEALS', 'TESTING', 'OTHER')),
  on_day date not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  note text not null,
  receipt_id uuid,
  entry_id uuid not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  -- a receipt is good for one line
  unique (organization_id, receipt_id),
  foreign key (organization_id, visit_id) references visit (organization_id, id),
  foreign key (organization_id, receipt_id) references file (organization_id, id),
  foreign key (organization_id, entry_id) references ledger_entry (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index visit_expense_visit on visit_expense (organization_id, visit_id, at, id);

-- What a product's machines say when something is wrong, and what helps: the register of error codes.
create table error_code (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  code text not null,
  -- the module or part it comes from
  module jsonb not null,
  meaning jsonb not null,
  remedy jsonb not null,
  primary key (organization_id, id),
  unique (organization_id, product_id, code),
  foreign key (organization_id, product_id) references product (organization_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['visit_record', 'visit_expense', 'error_code'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    execute format('create policy no_partner on %I as restrictive to aftercare_app using ((select current_partner()) is null)', t);
    execute format('grant select, insert on %I to aftercare_app', t);
  end loop;
end $$;
create policy own_customer on visit_record as restrictive to aftercare_app using ((select current_customer()) is null
  or exists (select from visit v join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
    where v.organization_id = visit_record.organization_id and v.id = visit_record.visit_id
    and r.customer_id = (select current_customer())));
-- How it is mended is the house's own knowledge.
create policy insiders on error_code as restrictive to aftercare_app using ((select current_customer()) is null);
-- What it cost the house is not for customers.
create policy insiders on visit_expense as restrictive to aftercare_app using ((select current_customer()) is null);

-- The report is what expenses are paid upon: without one nothing is claimed, whatever the application thinks.
create function expense_needs_report() returns trigger language plpgsql as $$
begin
  if not exists (select from service_report p where p.organization_id = new.organization_id and p.visit_id = new.visit_id) then
    raise exception 'No report, no reimbursement' using errcode = 'check_violation', constraint = 'expense_needs_report';
  end if;
  return new;
end $$;
create trigger expense_needs_report before insert on visit_expense
  for each row execute function expense_needs_report();
