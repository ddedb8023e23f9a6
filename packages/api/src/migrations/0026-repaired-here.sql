-- Units that come in, are repaired here and go back, and what is lent meanwhile.
create table depot_repair (
  organization_id uuid not null,
  id uuid not null,
  number text not null,
  request_id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  state text not null check (state in ('ON_THE_WAY', 'RECEIVED', 'REPAIRED', 'RETURNED')),
  sent_at timestamptz(3),
  came_by text not null default '',
  received_at timestamptz(3),
  received_by_id uuid,
  condition text not null default '',
  accessories text not null default '',
  repaired_at timestamptz(3),
  repaired_by_id uuid,
  fixed boolean,
  findings text not null default '',
  actions text not null default '',
  returned_at timestamptz(3),
  returned_by_id uuid,
  went_by text not null default '',
  created_at timestamptz(3) not null,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, number),
  check ((state in ('RECEIVED', 'REPAIRED', 'RETURNED')) = (received_at is not null)),
  check ((state in ('REPAIRED', 'RETURNED')) = (repaired_at is not null)),
  check ((repaired_at is null) = (fixed is null)),
  check ((state = 'RETURNED') = (returned_at is not null)),
  check (repaired_at >= received_at and returned_at >= repaired_at),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, asset_id) references asset (organization_id, id),
  foreign key (organization_id, received_by_id) references account (organization_id, id),
  foreign key (organization_id, repaired_by_id) references account (organization_id, id),
  foreign key (organization_id, returned_by_id) references account (organization_id, id)
);
-- A unit is in one place.
create unique index unit_is_here_once on depot_repair (organization_id, asset_id) where state <> 'RETURNED';
create index depot_repair_request on depot_repair (organization_id, request_id);
create index depot_repair_newest on depot_repair (organization_id, created_at desc, id desc);

create table loaner_unit (
  organization_id uuid not null,
  id uuid not null,
  model_id uuid,
  label text not null,
  serial text not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, serial),
  foreign key (organization_id, model_id) references product_model (organization_id, id)
);

create table loaner_loan (
  organization_id uuid not null,
  id uuid not null,
  loaner_unit_id uuid not null,
  request_id uuid not null,
  customer_id uuid not null,
  free boolean not null,
  clause text,
  lent_at timestamptz(3) not null,
  lent_by_id uuid not null,
  condition_out text not null default '',
  returned_at timestamptz(3),
  returned_to_id uuid,
  condition_in text,
  version int not null,
  primary key (organization_id, id),
  check ((returned_at is null) = (returned_to_id is null)),
  check ((returned_at is null) = (condition_in is null)),
  check (returned_at >= lent_at),
  foreign key (organization_id, loaner_unit_id) references loaner_unit (organization_id, id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, lent_by_id) references account (organization_id, id),
  foreign key (organization_id, returned_to_id) references account (organization_id, id)
);
-- A loaner is with one customer at a time, whatever the timing of two who lend it.
create unique index loaner_is_lent_once on loaner_loan (organization_id, loaner_unit_id) where returned_at is null;
create index loaner_loan_request on loaner_loan (organization_id, request_id, lent_at);

do $$
declare
  t text;
begin
  foreach t in array array['depot_repair', 'loaner_unit', 'loaner_loan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    execute format('create policy no_partner on %I as restrictive to aftercare_app using ((select current_partner()) is null)', t);
    execute format('grant select, insert, update on %I to aftercare_app', t);
  end loop;
  foreach t in array array['depot_repair', 'loaner_loan'] loop
    execute format('create policy own_customer on %I as restrictive to aftercare_app
      using ((select current_customer()) is null or customer_id = (select current_customer()))', t);
  end loop;
end $$;
-- Customers see the loaner they have, or had.
create policy own_customer on loaner_unit as restrictive to aftercare_app using ((select current_customer()) is null
  or exists (select from loaner_loan l where l.organization_id = loaner_unit.organization_id and l.loaner_unit_id = loaner_unit.id));
