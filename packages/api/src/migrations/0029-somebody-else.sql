-- A customer is not content with a person, who is not sent to that request again.
create table technician_rejection (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  customer_id uuid not null,
  technician_id uuid not null,
  reason text not null check (length(reason) between 1 and 1000),
  by_id uuid,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, request_id, technician_id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index technician_rejection_customer on technician_rejection (organization_id, customer_id, technician_id);

alter table technician_rejection enable row level security;
alter table technician_rejection force row level security;
create policy own_organization on technician_rejection to aftercare_app
  using (organization_id = (select current_organization()));
create policy owner_reads on technician_rejection for select to current_user using (true);
create policy no_partner on technician_rejection as restrictive to aftercare_app using ((select current_partner()) is null);
create policy own_customer on technician_rejection as restrictive to aftercare_app
  using ((select current_customer()) is null or customer_id = (select current_customer()));
grant select, insert on technician_rejection to aftercare_app;
