-- Double entry, in minor units. An entry is written once with all its lines; whoever was wrong reverses it. One change of
-- an organization posts at a time (`post` takes the ledger's lock), so what the triggers below see at the end of a
-- change is the whole ledger.
create table ledger_period (
  organization_id uuid not null references organization (id),
  id uuid not null,
  month date not null check (extract(day from month) = 1),
  entries int not null check (entries >= 0),
  closed_at timestamptz(3) not null,
  closed_by_id uuid not null,
  primary key (organization_id, id),
  unique (organization_id, month),
  foreign key (organization_id, closed_by_id) references account (organization_id, id)
);

create table ledger_entry (
  organization_id uuid not null references organization (id),
  id uuid not null,
  number text not null,
  kind text not null check (kind in
    ('CLAIM', 'LIABILITY', 'PENALTY', 'FEE', 'PAYMENT', 'RECOVERY', 'GOODS', 'TRIP', 'BUDGET', 'REVERSAL')),
  -- the day it belongs to, in the organization's zone
  posted_on date not null,
  request_id uuid,
  cause_type text not null,
  cause_id uuid,
  -- the rows of the policy that led to it
  trace jsonb not null,
  reverses_id uuid,
  reason text,
  -- what it was for, in the words of whoever posted it
  memo text,
  lines int not null check (lines >= 2),
  dedupe_key text not null,
  posted_at timestamptz(3) not null,
  posted_by_id uuid,
  primary key (organization_id, id),
  unique (organization_id, number),
  unique (organization_id, dedupe_key),
  unique (organization_id, reverses_id),
  check ((kind = 'REVERSAL') = (reverses_id is not null)),
  check ((reverses_id is null) = (reason is null)),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, reverses_id) references ledger_entry (organization_id, id),
  foreign key (organization_id, posted_by_id) references account (organization_id, id)
);
create index ledger_entry_day on ledger_entry (organization_id, posted_on desc, number desc);
create index ledger_entry_request on ledger_entry (organization_id, request_id) where request_id is not null;

create table ledger_posting (
  organization_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  line int not null check (line > 0),
  account text not null check (account in
    ('CUSTOMER_PAYABLE', 'CUSTOMER_RECEIVABLE', 'CLAIM_LOSS', 'LIABILITY_CHARGE', 'PENALTY', 'PENALTY_INCOME',
     'RECOVERY_RECEIVABLE', 'RECOVERED', 'UNRECOVERED', 'FREIGHT_STORAGE', 'TRIP_COST', 'REPULPING', 'SERVICE_FEE',
     'CASH', 'BANK', 'BUDGET', 'BUDGET_USED', 'DEPOSIT', 'GOODS')),
  party_kind text check (party_kind in ('DEPARTMENT', 'PARTNER', 'CUSTOMER', 'ACCOUNT', 'COMPANY')),
  party_id text,
  -- debit above zero, credit below
  amount_minor bigint not null check (amount_minor <> 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  primary key (organization_id, id),
  unique (organization_id, entry_id, line),
  check ((party_kind is null) = (party_id is null)),
  foreign key (organization_id, entry_id) references ledger_entry (organization_id, id)
);
create index ledger_posting_account on ledger_posting (organization_id, account, party_kind, party_id, currency);

-- What a closed month leaves, each in both languages: files that do not change, with their digests.
create table ledger_paper (
  organization_id uuid not null,
  id uuid not null,
  period_id uuid not null,
  kind text not null check (kind in ('CLAIMS_LEDGER', 'PENALTIES', 'BULLETIN')),
  format text not null check (format in ('PDF', 'XLSX')),
  language text not null,
  file_id uuid not null,
  primary key (organization_id, id),
  unique (organization_id, period_id, kind, format, language),
  foreign key (organization_id, period_id) references ledger_period (organization_id, id),
  foreign key (organization_id, file_id) references file (organization_id, id)
);

-- Written once, by anybody, the owner included.
create function keep_ledger() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is not edited: what was wrong is reversed' using errcode = 'check_violation';
end $$;
do $$
declare
  t text;
begin
  foreach t in array array['ledger_period', 'ledger_entry', 'ledger_posting', 'ledger_paper'] loop
    execute format('create trigger ledger_is_kept before update or delete on %I for each row execute function keep_ledger()', t);
    execute format('create trigger ledger_is_never_emptied before truncate on %I for each statement execute function keep_ledger()', t);
  end loop;
end $$;

-- A month that was closed stays as it was.
create function keep_closed_months() returns trigger language plpgsql as $$
begin
  if exists (select from ledger_period p where p.organization_id = new.organization_id
      and p.month = date_trunc('month', new.posted_on)::date) then
    raise exception 'The month of % is closed', new.posted_on using errcode = 'check_violation', constraint = 'ledger_month_open';
  end if;
  return new;
end $$;
create trigger closed_months_are_kept before insert on ledger_entry for each row execute function keep_closed_months();

-- Entries with what they come to, in the currency of their first line, and what took them back.
create view ledger_book with (security_invoker = true) as
  select e.*,
    (select p.currency from ledger_posting p where p.organization_id = e.organization_id and p.entry_id = e.id and p.line = 1) as currency,
    (select sum(p.amount_minor) from ledger_posting p where p.organization_id = e.organization_id and p.entry_id = e.id
      and p.amount_minor > 0 and p.currency = (select f.currency from ledger_posting f
        where f.organization_id = e.organization_id and f.entry_id = e.id and f.line = 1)) as amount_minor,
    (select r.id from ledger_entry r where r.organization_id = e.organization_id and r.reverses_id = e.id) as reversed_by_id
  from ledger_entry e;

-- Lines with what their entry says; of a reversal, what it takes back, so that sums by kind come out.
create view ledger_line with (security_invoker = true) as
  select p.*, e.number, e.posted_on, e.request_id, coalesce(r.kind, e.kind) as kind,
    coalesce(e.reverses_id, e.id) as original_id, e.trace
  from ledger_posting p
  join ledger_entry e on e.organization_id = p.organization_id and e.id = p.entry_id
  left join ledger_entry r on r.organization_id = e.organization_id and r.id = e.reverses_id;

-- Where more was paid than is owed: there is never a row.
create view ledger_overpaid with (security_invoker = true) as
  select p.organization_id, e.request_id, p.account, p.party_id, p.currency, sum(p.amount_minor) as amount_minor
  from ledger_posting p join ledger_entry e on e.organization_id = p.organization_id and e.id = p.entry_id
  where p.account in ('CUSTOMER_PAYABLE', 'CUSTOMER_RECEIVABLE')
  group by p.organization_id, e.request_id, p.account, p.party_id, p.currency
  having case p.account when 'CUSTOMER_PAYABLE' then sum(p.amount_minor) > 0 else sum(p.amount_minor) < 0 end;

-- Every entry has the lines it says and balances in each currency. Money of customers belongs to a request, on which
-- nobody is paid more than is owed to them, and nobody has paid more than was charged.
create function check_ledger_entry() returns trigger language plpgsql as $$
declare
  entry ledger_entry;
  entry_of uuid := (to_jsonb(new)->>case tg_table_name when 'ledger_entry' then 'id' else 'entry_id' end)::uuid;
begin
  select * into strict entry from ledger_entry where organization_id = new.organization_id and id = entry_of;
  if (select count(*) from ledger_posting where organization_id = new.organization_id and entry_id = entry_of) <> entry.lines then
    raise exception 'Entry % has other lines than it says', entry.number using errcode = 'check_violation', constraint = 'ledger_entry_whole';
  end if;
  if exists (select from ledger_posting where organization_id = new.organization_id and entry_id = entry_of
      group by currency having sum(amount_minor) <> 0) then
    raise exception 'Entry % does not balance', entry.number using errcode = 'check_violation', constraint = 'ledger_entry_balanced';
  end if;
  if exists (select from ledger_posting where organization_id = new.organization_id and entry_id = entry_of
      and account in ('CUSTOMER_PAYABLE', 'CUSTOMER_RECEIVABLE')) and (entry.request_id is null
      or exists (select from ledger_overpaid where organization_id = new.organization_id and request_id = entry.request_id)) then
    raise exception 'Entry % pays more than is owed', entry.number using errcode = 'check_violation', constraint = 'ledger_no_more_than_owed';
  end if;
  return null;
end $$;
create constraint trigger entry_is_whole after insert on ledger_entry
  deferrable initially deferred for each row execute function check_ledger_entry();
create constraint trigger entry_stays_whole after insert on ledger_posting
  deferrable initially deferred for each row execute function check_ledger_entry();

do $$
declare
  t text;
begin
  foreach t in array array['ledger_period', 'ledger_entry', 'ledger_posting', 'ledger_paper'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- The books are not for customers and partners.
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null and (select current_partner()) is null)', t);
    execute format('grant select, insert on %I to aftercare_app', t);
  end loop;
end $$;
grant select on ledger_overpaid, ledger_book, ledger_line to aftercare_app;

-- Papers of no request are those of the books.
create policy papers_of_books_inside on file as restrictive to aftercare_app
  using (purpose <> 'REPORT' or request_id is not null or ((select current_customer()) is null and (select current_partner()) is null));
create function keep_papers_of_books() returns trigger language plpgsql as $$
begin
  raise exception 'The papers of a closed month do not change' using errcode = 'check_violation';
end $$;
create trigger papers_of_books_are_kept before update on file
  for each row when (old.purpose = 'REPORT' and old.request_id is null) execute function keep_papers_of_books();

-- How a fee was paid on site.
alter table visit add column collected_by text check (collected_by in ('CASH', 'TRANSFER', 'CARD'));
