-- Post that failed for the last time: out of the outbox, so that it wakes nobody, until somebody sends it again.
create table dead_letter (
  organization_id uuid not null references organization (id),
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  request_id uuid generated always as ((payload ->> 'requestId')::uuid) stored,
  created_at timestamptz(3) not null,
  attempts int not null,
  last_error text not null,
  given_up_at timestamptz(3) not null,
  primary key (organization_id, id)
);
create index dead_letter_newest on dead_letter (organization_id, given_up_at desc, id desc);
-- What has failed twelve times already goes there; nobody's wall stands in the way of moving house.
alter table outbox no force row level security;
with dead as (delete from outbox where sent_at is null and attempts >= 12 returning *)
insert into dead_letter (organization_id, id, topic, payload, created_at, attempts, last_error, given_up_at)
select organization_id, id, topic, payload, created_at, attempts, coalesce(last_error, ''), now() from dead;
alter table outbox force row level security;

alter table dead_letter enable row level security;
alter table dead_letter force row level security;
create policy own_organization on dead_letter to aftercare_app using (organization_id = (select current_organization()));
create policy owner_reads on dead_letter for select to current_user using (true);
create policy insiders on dead_letter as restrictive to aftercare_app
  using ((select current_customer()) is null and (select current_partner()) is null);
grant select, insert, delete on dead_letter to aftercare_app;
grant delete on outbox to aftercare_app;
