-- After a service its customer is asked how it was: by whom the policy says, in its time, with its questions.
create table callback (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  customer_id uuid not null,
  policy_version_id uuid not null,
  round int not null check (round > 0),
  made_by_post text not null,
  due_since timestamptz(3) not null,
  -- The far future where the policy gives no time.
  due_at timestamptz(3) not null,
  tries int not null default 0 check (tries >= 0),
  tried_at timestamptz(3),
  next_try_at timestamptz(3),
  made_at timestamptz(3),
  made_by_id uuid,
  way text,
  answers jsonb,
  words_cipher text,
  content boolean,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, request_id, round),
  check ((tries = 0) = (tried_at is null)),
  check (next_try_at > tried_at),
  check (made_at >= due_since),
  check (num_nulls(made_at, made_by_id, way, answers, content) in (0, 5)),
  check (made_at is not null or words_cipher is null),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, customer_id) references customer (organization_id, id),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, made_by_id) references account (organization_id, id)
);
-- A customer is called back once about the same work, whatever the timing of two who accept it.
create unique index callback_open_once on callback (organization_id, request_id) where made_at is null;
create index callback_to_make on callback (organization_id, due_at, id) where made_at is null;
create index callback_newest on callback (organization_id, due_since desc, id desc);

alter table callback enable row level security;
alter table callback force row level security;
create policy own_organization on callback to aftercare_app using (organization_id = (select current_organization()));
create policy owner_reads on callback for select to current_user using (true);
create policy no_partner on callback as restrictive to aftercare_app using ((select current_partner()) is null);
-- Who accepts work makes its callback due, and that may be the customer.
create policy own_customer on callback as restrictive to aftercare_app
  using ((select current_customer()) is null or customer_id = (select current_customer()));
grant select, insert, update on callback to aftercare_app;

-- What was said stays said.
create function callback_made_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A callback that was made is not changed';
end $$;
create trigger callback_made_stays before update on callback
  for each row when (old.made_at is not null) execute function callback_made_stays();

-- The best mark is the policy's.
do $$
declare
  c text;
begin
  for c in select conname from pg_constraint where conrelid = 'rating'::regclass and contype = 'c' loop
    execute format('alter table rating drop constraint %I', c);
  end loop;
end $$;
alter table rating add check (least(overall, attitude, quality, speed) >= 1);
