-- A customer chooses when somebody comes: the visit begins within that window, and may be moved inside it, not out of it.
alter table visit
  add column window_from timestamptz(3),
  add column window_to timestamptz(3),
  -- how often the customer moved it; begins anew where the house moved it out of the window
  add column customer_moves int not null default 0 check (customer_moves >= 0),
  -- worked out of where the technician was on the way; the place itself is not kept
  add column expected_at timestamptz(3),
  add constraint visit_begins_in_its_window check (window_from is null and window_to is null
    or window_from < window_to and starts_at between window_from and window_to);

-- A window kept for one request while its customer makes up their mind; over by itself once `held_until` is past.
create table slot_hold (
  organization_id uuid not null,
  request_id uuid not null,
  technician_id uuid not null,
  window_from timestamptz(3) not null,
  window_to timestamptz(3) not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  held_until timestamptz(3) not null,
  primary key (organization_id, request_id),
  check (window_from < window_to and starts_at between window_from and window_to and ends_at > starts_at),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  constraint technician_held_once exclude using gist
    (organization_id with =, technician_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index slot_hold_over on slot_hold (organization_id, held_until);

alter table slot_hold enable row level security;
alter table slot_hold force row level security;
create policy own_organization on slot_hold to aftercare_app using (organization_id = (select current_organization()));
create policy owner_reads on slot_hold for select to current_user using (true);
-- What hangs on a request is behind its wall.
create policy own_request on slot_hold as restrictive to aftercare_app
  using (case when (select current_customer()) is null and (select current_partner()) is null then true
    else exists (select from service_request r where r.organization_id = slot_hold.organization_id and r.id = slot_hold.request_id) end);
grant select, insert, update, delete on slot_hold to aftercare_app;
