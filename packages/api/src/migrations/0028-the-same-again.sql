-- A repair of the same problem of the same unit, too soon after the last: which one did not last.
alter table service_request add column repeat_of_id uuid,
  add constraint repeat_of_another check (repeat_of_id <> id),
  add foreign key (organization_id, repeat_of_id) references service_request (organization_id, id);
create index service_request_repeats on service_request (organization_id, repeat_of_id, filed_at desc, id desc)
  where repeat_of_id is not null;
