-- What a customer claims for goods, line by line. Quantities are kept in thousandths of their unit, money in minor units.
create table claim (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  request_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('RETURN', 'COMPENSATE', 'EXCHANGE')),
  state text not null check (state in ('SUBMITTED', 'ASSESSED', 'APPROVED', 'SETTLED', 'DECLINED', 'WITHDRAWN', 'REVERSED')),
  note text,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  claimed_minor bigint not null check (claimed_minor >= 0),
  -- how often it was assessed
  round int not null check (round >= 0),
  -- what the customer had paid for the goods, as far as it was assessed
  paid_minor bigint check (paid_minor >= 0),
  approved_minor bigint check (approved_minor >= 0),
  -- of what was approved, what reached the customer, in money or in goods
  settled_minor bigint not null check (settled_minor >= 0),
  submitted_by_id uuid,
  submitted_at timestamptz(3) not null,
  assessed_by_id uuid,
  assessed_at timestamptz(3),
  decided_at timestamptz(3),
  settled_at timestamptz(3),
  reason text,
  entry_id uuid,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  constraint claim_paid_no_more_than_approved check (settled_minor <= coalesce(approved_minor, 0)),
  constraint claim_refund_no_more_than_paid check (kind <> 'RETURN' or approved_minor <= coalesce(paid_minor, claimed_minor)),
  check ((state in ('APPROVED', 'SETTLED')) <= (coalesce(approved_minor, 0) > 0 and entry_id is not null)),
  check ((state = 'SETTLED') = (settled_at is not null)),
  check (state <> 'SETTLED' or settled_minor = approved_minor),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, submitted_by_id) references account (organization_id, id),
  foreign key (organization_id, assessed_by_id) references account (organization_id, id),
  foreign key (organization_id, entry_id) references ledger_entry (organization_id, id)
);
create index claim_request on claim (organization_id, request_id);
create index claim_newest on claim (organization_id, submitted_at desc, id desc);

create table claim_line (
  organization_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  line int not null check (line > 0),
  batch text not null,
  product text not null,
  quantity_thousandths bigint not null check (quantity_thousandths > 0),
  unit text not null,
  unit_price_minor bigint not null check (unit_price_minor >= 0),
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  primary key (organization_id, id),
  unique (organization_id, claim_id, line),
  foreign key (organization_id, claim_id) references claim (organization_id, id)
);

-- What was found due of each line, every time it was assessed.
create table claim_assessment (
  organization_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  line_id uuid not null,
  round int not null check (round > 0),
  quantity_thousandths bigint not null check (quantity_thousandths >= 0),
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  reason text,
  primary key (organization_id, id),
  unique (organization_id, line_id, round),
  check ((quantity_thousandths = 0) <= (amount_minor = 0)),
  foreign key (organization_id, claim_id) references claim (organization_id, id),
  foreign key (organization_id, line_id) references claim_line (organization_id, id)
);
create index claim_assessment_claim on claim_assessment (organization_id, claim_id, round);

create table claim_payment (
  organization_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  method text not null check (method in ('TRANSFER', 'CASH', 'SET_OFF')),
  paid_on date not null,
  reference text,
  entry_id uuid not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  reversed_at timestamptz(3),
  reversed_reason text,
  primary key (organization_id, id),
  check ((reversed_at is null) = (reversed_reason is null)),
  foreign key (organization_id, claim_id) references claim (organization_id, id),
  foreign key (organization_id, entry_id) references ledger_entry (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index claim_payment_claim on claim_payment (organization_id, claim_id);

-- What goods did on their way: written once.
create table claim_goods (
  organization_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  line_id uuid not null,
  step text not null check (step in ('SENT_BACK', 'RECEIVED', 'APPRAISED', 'DISPOSED', 'EXCHANGE_SENT', 'EXCHANGE_RECEIVED')),
  quantity_thousandths bigint not null check (quantity_thousandths > 0),
  verdict text check (verdict in ('RESTOCK', 'PULP', 'SCRAP')),
  -- of what was pulped
  weight_kg bigint check (weight_kg > 0),
  carrier text,
  note text,
  by_id uuid,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  check ((step in ('APPRAISED', 'DISPOSED')) = (verdict is not null)),
  check (weight_kg is null or verdict = 'PULP' and step = 'DISPOSED'),
  foreign key (organization_id, claim_id) references claim (organization_id, id),
  foreign key (organization_id, line_id) references claim_line (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index claim_goods_claim on claim_goods (organization_id, claim_id);

create table claim_cost (
  organization_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  kind text not null check (kind in ('FREIGHT', 'STORAGE', 'REPULPING')),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  spent_on date not null,
  note text,
  goods_id uuid,
  trace jsonb not null,
  entry_id uuid not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  reversed_at timestamptz(3),
  reversed_reason text,
  primary key (organization_id, id),
  check ((reversed_at is null) = (reversed_reason is null)),
  check ((kind = 'REPULPING') = (goods_id is not null)),
  foreign key (organization_id, claim_id) references claim (organization_id, id),
  foreign key (organization_id, goods_id) references claim_goods (organization_id, id),
  foreign key (organization_id, entry_id) references ledger_entry (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index claim_cost_claim on claim_cost (organization_id, claim_id);

-- Approved money stays as it is: it is taken back by a reversing entry, and the claim is over then.
create function keep_approved_claim() returns trigger language plpgsql as $$
begin
  if (new.approved_minor, new.currency, new.kind, new.entry_id, new.paid_minor, new.round)
      is distinct from (old.approved_minor, old.currency, old.kind, old.entry_id, old.paid_minor, old.round) then
    raise exception 'What was approved of claim % does not change', old.number
      using errcode = 'check_violation', constraint = 'claim_approved_is_kept';
  end if;
  return new;
end $$;
create trigger approved_claim_is_kept before update on claim
  for each row when (old.approved_minor is not null) execute function keep_approved_claim();
create function keep_claim_rounds() returns trigger language plpgsql as $$
begin
  if exists (select from claim c where c.organization_id = new.organization_id and c.id = new.claim_id
      and c.approved_minor is not null) then
    raise exception 'What was approved is not assessed again'
      using errcode = 'check_violation', constraint = 'claim_approved_is_kept';
  end if;
  return new;
end $$;
create trigger approved_claim_is_not_assessed before insert on claim_assessment
  for each row execute function keep_claim_rounds();
create function keep_claim_money() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'reversed_at' - 'reversed_reason' <> to_jsonb(old) - 'reversed_at' - 'reversed_reason'
      or old.reversed_at is not null then
    raise exception 'What was posted is not edited: it is reversed, once'
      using errcode = 'check_violation', constraint = 'claim_money_is_kept';
  end if;
  return new;
end $$;
create trigger claim_payment_is_kept before update on claim_payment for each row execute function keep_claim_money();
create trigger claim_cost_is_kept before update on claim_cost for each row execute function keep_claim_money();

-- A report in eight disciplines on one request: for those inside.
create table eight_d (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  request_id uuid not null,
  state text not null check (state in ('OPEN', 'CONTAINED', 'CAUSES_FOUND', 'CORRECTED', 'CLOSED')),
  disciplines jsonb not null,
  opened_by_id uuid not null,
  opened_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  closed_at timestamptz(3),
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  unique (organization_id, request_id),
  check ((state = 'CLOSED') = (closed_at is not null)),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, opened_by_id) references account (organization_id, id)
);
create index eight_d_newest on eight_d (organization_id, opened_at desc, id desc);
create function keep_closed_eight_d() returns trigger language plpgsql as $$
begin
  raise exception 'The report % is closed', old.number using errcode = 'check_violation', constraint = 'eight_d_is_kept';
end $$;
create trigger closed_eight_d_is_kept before update on eight_d
  for each row when (old.state = 'CLOSED') execute function keep_closed_eight_d();

do $$
declare
  t text;
begin
  foreach t in array array['claim', 'claim_line', 'claim_assessment', 'claim_payment', 'claim_goods', 'claim_cost', 'eight_d'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    execute format('create policy no_partner on %I as restrictive to aftercare_app using ((select current_partner()) is null)', t);
    execute format('grant select, insert on %I to aftercare_app', t);
  end loop;
  -- What it costs the house, and how it mends its ways, is not for customers.
  foreach t in array array['claim_cost', 'eight_d'] loop
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null)', t);
  end loop;
  foreach t in array array['claim_line', 'claim_payment'] loop
    execute format('create policy own_customer on %I as restrictive to aftercare_app using ((select current_customer()) is null
      or exists (select from claim c where c.organization_id = %I.organization_id and c.id = %I.claim_id))', t, t, t);
  end loop;
end $$;
create policy own_customer on claim as restrictive to aftercare_app
  using ((select current_customer()) is null or customer_id = (select current_customer()));
create policy own_customer on claim_goods as restrictive to aftercare_app
  using ((select current_customer()) is null or step <> 'DISPOSED' and exists (select from claim c
    where c.organization_id = claim_goods.organization_id and c.id = claim_goods.claim_id));
-- What is still being agreed to inside is told once it is decided.
create policy own_decided on claim_assessment as restrictive to aftercare_app
  using ((select current_customer()) is null or exists (select from claim c where c.organization_id = claim_assessment.organization_id
    and c.id = claim_assessment.claim_id and c.round = claim_assessment.round
    and c.state in ('APPROVED', 'SETTLED', 'DECLINED', 'REVERSED')));
grant update on claim, eight_d to aftercare_app;
grant update (reversed_at, reversed_reason) on claim_payment, claim_cost to aftercare_app;
