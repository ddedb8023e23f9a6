create extension if not exists btree_gist;

-- The house: every row belongs to one organization, and every key begins with it. No key, reference or
-- statement crosses organizations, so the same schema distributes by organization.

-- People and programs ------------------------------------------------------------------------------------

create table organization (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  time_zone text not null,
  currency text not null,
  hotline text,
  created_at timestamptz(3) not null default now()
);

create table account (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('CUSTOMER', 'STAFF', 'PARTNER')),
  roles text[] not null,
  display_name text,
  name_cipher text,
  email_cipher text,
  email_index text,
  phone_cipher text,
  phone_index text,
  password_hash text,
  totp_cipher text,
  language text not null default 'zh-CN',
  customer_id uuid,
  technician_id uuid,
  partner_id uuid,
  disabled_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (organization_id, id)
);
create unique index account_email on account (organization_id, kind, email_index) where email_index is not null;
create unique index account_phone on account (organization_id, kind, phone_index) where phone_index is not null;

create table session (
  organization_id uuid not null,
  id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  device text,
  primary key (organization_id, id),
  unique (organization_id, token_hash),
  foreign key (organization_id, account_id) references account (organization_id, id)
);

create table sign_in_code (
  organization_id uuid not null references organization (id),
  id uuid not null,
  destination_index text not null,
  channel text not null check (channel in ('PHONE', 'EMAIL')),
  code_hash text not null,
  tries int not null default 0,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  primary key (organization_id, id)
);
create index sign_in_code_destination on sign_in_code (organization_id, destination_index, created_at desc);

create table partner (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('DEALER', 'OUTLET', 'SUPPLIER')),
  code text not null,
  name jsonb not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, code)
);

create table api_client (
  organization_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  name text not null,
  key_hash text not null,
  last_four text not null,
  scopes text[] not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (organization_id, id),
  unique (organization_id, key_hash),
  foreign key (organization_id, partner_id) references partner (organization_id, id)
);

-- Registers ----------------------------------------------------------------------------------------------

create table customer (
  organization_id uuid not null references organization (id),
  id uuid not null,
  number text not null,
  kind text not null check (kind in ('PERSON', 'COMPANY')),
  grade text not null default 'ORDINARY' check (grade in ('ORDINARY', 'LONG_STANDING', 'IMPORTANT', 'KEY')),
  company_name text,
  name_cipher text,
  name_index text[] not null default '{}',
  phone_cipher text,
  phone_index text,
  email_cipher text,
  email_index text,
  language text not null default 'zh-CN',
  version int not null default 1,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, number)
);
create index customer_phone on customer (organization_id, phone_index);
create index customer_email on customer (organization_id, email_index);
create index customer_name on customer using gin (name_index);

create table site (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  label text not null,
  region text not null,
  region_class text not null,
  address_cipher text,
  time_zone text not null,
  needs_admission boolean not null default false,
  latitude double precision,
  longitude double precision,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id)
);
create index site_customer on site (organization_id, customer_id);

create table contact (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  name_cipher text not null,
  phone_cipher text,
  phone_index text,
  duty text,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id)
);
create index contact_customer on contact (organization_id, customer_id);

-- Products -----------------------------------------------------------------------------------------------

create table product (
  organization_id uuid not null references organization (id),
  id uuid not null,
  code text not null,
  name jsonb not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, code)
);

create table product_model (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  code text not null,
  name jsonb not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, code),
  foreign key (organization_id, product_id) references product (organization_id, id)
);

create table component (
  organization_id uuid not null,
  id uuid not null,
  model_id uuid not null,
  code text not null,
  name jsonb not null,
  position int not null,
  primary key (organization_id, id),
  unique (organization_id, model_id, code),
  foreign key (organization_id, model_id) references product_model (organization_id, id)
);

create table asset (
  organization_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  site_id uuid,
  model_id uuid not null,
  partner_id uuid,
  serial text not null,
  purchased_on date,
  handed_over_on date,
  accepted_on date,
  registered_on date,
  version int not null default 1,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, serial),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, site_id) references site (organization_id, id),
  foreign key (organization_id, model_id) references product_model (organization_id, id),
  foreign key (organization_id, partner_id) references partner (organization_id, id)
);
create index asset_customer on asset (organization_id, customer_id);

create table price_item (
  organization_id uuid not null references organization (id),
  id uuid not null,
  code text not null,
  name jsonb not null,
  class text not null check (class in ('ORDINARY_PART', 'SPECIAL_PART', 'LABOUR', 'TRAVEL')),
  unit_price_minor bigint not null check (unit_price_minor >= 0),
  currency text not null,
  position int not null default 0,
  withdrawn_at timestamptz(3),
  primary key (organization_id, id),
  unique (organization_id, code)
);

-- Policy -------------------------------------------------------------------------------------------------

create table policy_version (
  organization_id uuid not null references organization (id),
  id uuid not null,
  code text not null,
  number int not null,
  state text not null check (state in ('DRAFT', 'REVIEWED', 'APPROVED', 'IN_FORCE', 'SUPERSEDED')),
  in_force_from timestamptz(3),
  title jsonb not null,
  source text not null,
  source_sha256 text not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, code, number)
);
create unique index policy_version_in_force on policy_version (organization_id, code) where state = 'IN_FORCE';

-- Requests: the aggregate and its spine of events ------------------------------------------------------------

create table number_series (
  organization_id uuid not null references organization (id),
  series text not null,
  year int not null,
  last int not null,
  primary key (organization_id, series, year)
);

create table technician (
  organization_id uuid not null,
  id uuid not null,
  account_id uuid,
  name text not null,
  phone_cipher text,
  skills text[] not null default '{}',
  regions text[] not null default '{}',
  time_zone text not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (organization_id, id)
);

create table service_request (
  organization_id uuid not null references organization (id),
  id uuid not null,
  number text not null,
  kind text not null,
  channel text not null,
  state text not null,
  rung text not null check (rung in ('PHONE', 'REMOTE', 'ON_SITE')),
  title text not null,
  description text not null default '',
  customer_id uuid not null,
  asset_id uuid,
  site_id uuid,
  partner_id uuid,
  component_code text,
  fault_code text,
  cause_code text,
  complexity text,
  region_class text,
  policy_version_id uuid not null,
  tier text,
  severity int not null default 3,
  safety boolean not null default false,
  owner_id uuid,
  technician_id uuid,
  filed_by_id uuid,
  filed_at timestamptz(3) not null,
  wished_from timestamptz(3),
  wished_to timestamptz(3),
  entitlement text,
  entitlement_sentence jsonb,
  -- the most urgent open promise, kept by the clocks: what the queue is ordered by
  due_at timestamptz(3) not null default '9999-12-31T00:00:00Z',
  due_kind text,
  due_paused boolean not null default false,
  broken_promises int not null default 0,
  closed_at timestamptz(3),
  updated_at timestamptz(3) not null,
  version int not null default 1,
  source text,
  source_reference text,
  words tsvector not null default '',
  primary key (organization_id, id),
  unique (organization_id, number),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, asset_id) references asset (organization_id, id),
  foreign key (organization_id, site_id) references site (organization_id, id),
  foreign key (organization_id, partner_id) references partner (organization_id, id),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, owner_id) references account (organization_id, id),
  foreign key (organization_id, technician_id) references technician (organization_id, id)
);
create unique index service_request_source on service_request (organization_id, source, source_reference)
  where source_reference is not null;
create index service_request_queue on service_request (organization_id, due_at, id) where closed_at is null;
create index service_request_newest on service_request (organization_id, filed_at desc, id desc);
create index service_request_customer on service_request (organization_id, customer_id, filed_at desc, id desc);
create index service_request_asset on service_request (organization_id, asset_id, filed_at desc);
create index service_request_owner on service_request (organization_id, owner_id, due_at, id) where closed_at is null;
create index service_request_partner on service_request (organization_id, partner_id, filed_at desc) where partner_id is not null;
create index service_request_words on service_request using gin (words);

create table request_event (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  type text not null,
  at timestamptz(3) not null,
  public boolean not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text,
  payload jsonb not null default '{}',
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id)
);
create index request_event_timeline on request_event (organization_id, request_id, at, id);

create table decision (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  policy_version_id uuid not null,
  kind text not null check (kind in ('TRIAGE', 'PROMISE', 'ENTITLEMENT')),
  facts jsonb not null,
  outcome jsonb not null,
  trace jsonb not null,
  decided_at timestamptz(3) not null,
  superseded_at timestamptz(3),
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id)
);
create index decision_request on decision (organization_id, request_id, decided_at);

-- Clocks -------------------------------------------------------------------------------------------------

create table sla_clock (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null,
  state text not null check (state in ('RUNNING', 'PAUSED', 'MET', 'BROKEN', 'CANCELLED')),
  started_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  warn_at timestamptz(3),
  warned_at timestamptz(3),
  breached_at timestamptz(3),
  fired_late boolean not null default false,
  stopped_at timestamptz(3),
  paused_at timestamptz(3),
  pause_reason text,
  owed_by text not null,
  target jsonb not null,
  sentence jsonb not null,
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id)
);
create index sla_clock_request on sla_clock (organization_id, request_id, due_at);
create index sla_clock_due on sla_clock (due_at) where state = 'RUNNING' and breached_at is null;
create index sla_clock_warn on sla_clock (warn_at) where state = 'RUNNING' and warned_at is null;

create table sla_pause (
  organization_id uuid not null,
  id uuid not null,
  clock_id uuid not null,
  from_at timestamptz(3) not null,
  to_at timestamptz(3),
  reason text not null,
  primary key (organization_id, id),
  foreign key (organization_id, clock_id) references sla_clock (organization_id, id),
  check (to_at is null or to_at >= from_at),
  exclude using gist (organization_id with =, clock_id with =, tstzrange(from_at, to_at) with &&)
);

-- Visits -------------------------------------------------------------------------------------------------

create table visit (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  number text not null,
  kind text not null check (kind in ('PHONE', 'REMOTE', 'ON_SITE')),
  state text not null check (state in
    ('OFFERED', 'ACCEPTED', 'DECLINED', 'ON_THE_WAY', 'ARRIVED', 'WORKING', 'STOPPED', 'DONE', 'SIGNED', 'CANCELLED')),
  technician_id uuid not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  instructions text not null default '',
  decline_reason text,
  departed_at timestamptz(3),
  arrived_at timestamptz(3),
  arrived_latitude double precision,
  arrived_longitude double precision,
  finished_at timestamptz(3),
  outcome text check (outcome in ('FIXED', 'NOT_FIXED', 'ADVICE_GIVEN')),
  findings text not null default '',
  actions text not null default '',
  labour_minutes int,
  collected_minor bigint,
  version int not null default 1,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  check (ends_at > starts_at),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  constraint technician_in_one_place exclude using gist
    (organization_id with =, technician_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state not in ('DECLINED', 'CANCELLED'))
);
create index visit_request on visit (organization_id, request_id, starts_at);
create index visit_technician on visit (organization_id, technician_id, starts_at, id);
create index visit_board on visit (organization_id, starts_at, id);

create table visit_part (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  price_item_id uuid,
  position int not null,
  name text not null,
  quantity int not null check (quantity > 0),
  unit_price_minor bigint not null check (unit_price_minor >= 0),
  currency text not null,
  covered boolean not null,
  old_part_taken boolean not null default false,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visit (organization_id, id),
  foreign key (organization_id, price_item_id) references price_item (organization_id, id)
);
create index visit_part_visit on visit_part (organization_id, visit_id, position);

create table consent (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('PAID_WORK', 'REMOTE_ACCESS')),
  state text not null check (state in ('REQUESTED', 'GIVEN', 'DECLINED', 'WITHDRAWN')),
  lines jsonb not null default '[]',
  total_minor bigint,
  currency text,
  method text check (method in ('PORTAL', 'PHONE', 'ON_PAPER')),
  asked_at timestamptz(3) not null,
  answered_at timestamptz(3),
  answered_by_id uuid,
  reason text,
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id)
);
create unique index consent_open on consent (organization_id, request_id, kind) where state in ('REQUESTED', 'GIVEN');

create table file (
  organization_id uuid not null references organization (id),
  id uuid not null,
  purpose text not null check (purpose in ('REQUEST_PHOTO', 'BEFORE_PHOTO', 'AFTER_PHOTO', 'SIGNATURE', 'REPORT')),
  request_id uuid,
  visit_id uuid,
  name text not null,
  content_type text not null,
  size bigint not null,
  sha256 text not null,
  width int,
  height int,
  storage_key text not null,
  uploaded_by_id uuid,
  public boolean not null default true,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, visit_id) references visit (organization_id, id)
);
create index file_request on file (organization_id, request_id, created_at);
create index file_visit on file (organization_id, visit_id, created_at);

create table service_report (
  organization_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  request_id uuid not null,
  number text not null,
  language text not null,
  content jsonb not null,
  content_hash text not null,
  signature_file_id uuid,
  signer_name_cipher text,
  signed_at timestamptz(3),
  refusal_reason text,
  paper_file_id uuid,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  unique (organization_id, visit_id),
  check ((signed_at is not null) <> (refusal_reason is not null)),
  foreign key (organization_id, visit_id) references visit (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, signature_file_id) references file (organization_id, id),
  foreign key (organization_id, paper_file_id) references file (organization_id, id)
);

-- Acceptance and rating --------------------------------------------------------------------------------------

create table acceptance (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  round int not null,
  outcome text not null check (outcome in ('ACCEPTED', 'REFUSED')),
  reason text,
  decided_at timestamptz(3) not null,
  decided_by_id uuid,
  primary key (organization_id, id),
  unique (organization_id, request_id, round),
  check (outcome = 'ACCEPTED' or reason is not null),
  foreign key (organization_id, request_id) references service_request (organization_id, id)
);

create table rating (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  overall int not null check (overall between 1 and 5),
  attitude int not null check (attitude between 1 and 5),
  quality int not null check (quality between 1 and 5),
  speed int not null check (speed between 1 and 5),
  comment text not null default '',
  rated_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, request_id),
  foreign key (organization_id, request_id) references service_request (organization_id, id)
);

-- Archive and post room ------------------------------------------------------------------------------------------

create table audit_entry (
  organization_id uuid not null references organization (id),
  position bigint not null,
  at timestamptz(3) not null,
  actor_kind text not null,
  actor_id uuid,
  operation text not null,
  subject_type text not null,
  subject_id uuid not null,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (organization_id, position)
);

create table audit_head (
  organization_id uuid primary key references organization (id),
  position bigint not null,
  hash text not null
);

create table outbox (
  organization_id uuid not null references organization (id),
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3),
  attempts int not null default 0,
  last_error text,
  primary key (organization_id, id)
);
create index outbox_waiting on outbox (created_at) where sent_at is null;

create table idempotency_key (
  organization_id uuid not null references organization (id),
  actor text not null,
  key text not null,
  operation text not null,
  input_hash text not null,
  result jsonb,
  created_at timestamptz(3) not null,
  primary key (organization_id, actor, key)
);

create table notification (
  organization_id uuid not null references organization (id),
  id uuid not null,
  dedupe_key text not null,
  recipient_id uuid,
  customer_id uuid,
  request_id uuid,
  channel text not null check (channel in ('IN_APP', 'SMS', 'EMAIL')),
  template text not null,
  language text not null,
  payload_cipher text not null,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3),
  read_at timestamptz(3),
  primary key (organization_id, id),
  unique (organization_id, dedupe_key)
);

-- Rollups: dashboards read these, kept by the spine -----------------------------------------------------------------

create table request_rollup (
  organization_id uuid not null references organization (id),
  day date not null,
  kind text not null,
  filed int not null default 0,
  closed int not null default 0,
  promises_met int not null default 0,
  promises_broken int not null default 0,
  ratings int not null default 0,
  rating_sum int not null default 0,
  primary key (organization_id, day, kind)
);

create table state_rollup (
  organization_id uuid not null references organization (id),
  state text not null,
  open int not null default 0,
  primary key (organization_id, state)
);

-- Imports ------------------------------------------------------------------------------------------------------------

create table import_run (
  organization_id uuid not null references organization (id),
  id uuid not null,
  source text not null,
  file_name text not null,
  file_sha256 text not null,
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  position bigint not null default 0,
  rows_read bigint not null default 0,
  rows_loaded bigint not null default 0,
  rows_refused bigint not null default 0,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3),
  primary key (organization_id, id),
  unique (organization_id, source, file_sha256)
);
