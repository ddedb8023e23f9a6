-- A unit is accepted stage by stage: who signed which, and on which day.
create table stage_signature (
  organization_id uuid not null,
  id uuid not null,
  asset_id uuid not null,
  customer_id uuid not null,
  stage text not null check (length(stage) between 1 and 100),
  party text not null check (party in ('CUSTOMER', 'COMPANY')),
  clause text not null,
  signed_on date not null,
  signed_at timestamptz(3) not null,
  signed_by_id uuid,
  primary key (organization_id, id),
  unique (organization_id, asset_id, stage, party),
  foreign key (organization_id, asset_id) references asset (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, signed_by_id) references account (organization_id, id)
);

alter table stage_signature enable row level security;
alter table stage_signature force row level security;
create policy own_organization on stage_signature to aftercare_app
  using (organization_id = (select current_organization()));
create policy owner_reads on stage_signature for select to current_user using (true);
create policy no_partner on stage_signature as restrictive to aftercare_app using ((select current_partner()) is null);
create policy own_customer on stage_signature as restrictive to aftercare_app
  using ((select current_customer()) is null or customer_id = (select current_customer()));
grant select, insert on stage_signature to aftercare_app;

-- What is measured of a target nobody but people can know. A wrong one is corrected by another.
create table target_measurement (
  organization_id uuid not null,
  id uuid not null,
  target text not null check (length(target) between 1 and 100),
  value numeric(14, 4) not null check (value >= 0),
  unit text not null check (length(unit) between 1 and 40),
  measured_on date not null,
  note text not null default '' check (length(note) <= 1000),
  corrects_id uuid,
  entered_at timestamptz(3) not null,
  entered_by_id uuid not null,
  primary key (organization_id, id),
  unique (organization_id, corrects_id),
  check (corrects_id <> id),
  check (unit <> '%' or value <= 100),
  foreign key (organization_id, corrects_id) references target_measurement (organization_id, id),
  foreign key (organization_id, entered_by_id) references account (organization_id, id)
);
create index target_measurement_of on target_measurement (organization_id, target, measured_on desc, id desc);

alter table target_measurement enable row level security;
alter table target_measurement force row level security;
create policy own_organization on target_measurement to aftercare_app
  using (organization_id = (select current_organization()));
create policy owner_reads on target_measurement for select to current_user using (true);
create policy staff_only on target_measurement as restrictive to aftercare_app
  using ((select current_customer()) is null and (select current_partner()) is null);
grant select, insert on target_measurement to aftercare_app;

create trigger written_once before update or delete on stage_signature for each row execute function keep_evidence();
create trigger written_once before update or delete on target_measurement for each row execute function keep_evidence();

-- Since when a model is no longer made: from then on its spare parts are promised for a while.
alter table product_model add column ended_on date;
