-- Who is named for a training on a unit, and how far they have come. Their names are sealed; a name stands once a plan.
create table trainee (
  organization_id uuid not null,
  id uuid not null,
  asset_id uuid not null,
  plan text not null,
  role text not null,
  name_cipher text not null,
  name_index text not null,
  attended boolean not null,
  works_alone boolean not null,
  recorded_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, asset_id, plan, name_index),
  check (attended or not works_alone),
  foreign key (organization_id, asset_id) references asset (organization_id, id)
);

alter table trainee enable row level security;
alter table trainee force row level security;
create policy own_organization on trainee to aftercare_app
  using (organization_id = (select current_organization()));
create policy owner_reads on trainee for select to current_user using (true);
grant select, insert, update on trainee to aftercare_app;
