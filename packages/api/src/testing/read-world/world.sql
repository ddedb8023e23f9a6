-- A small, awkward world: two organizations whose rows have the same ids, equal sort keys, and hidden rows.
create schema world;
set search_path = world;

create function uid(kind int, n bigint) returns uuid language sql immutable
  return ('00000000-0000-7000-' || (8000 + kind) || '-' || lpad(n::text, 12, '0'))::uuid;

create table customer (
  organization_id uuid not null, id uuid not null, name jsonb not null, phone_cipher text, restricted boolean not null,
  primary key (organization_id, id));
create table product (organization_id uuid not null, id uuid not null, name text not null, primary key (organization_id, id));
create table technician (
  organization_id uuid not null, id uuid not null, name text not null, skills text[] not null, primary key (organization_id, id));
create table asset (
  organization_id uuid not null, id uuid not null, serial text not null, product_id uuid not null,
  primary key (organization_id, id));
create table request (
  organization_id uuid not null, id uuid not null, number text not null, customer_id uuid not null, asset_id uuid not null,
  technician_id uuid, state text not null, severity smallint not null, title text not null, filed_at timestamptz(3) not null,
  due_at timestamptz(3) not null, closed_at timestamptz(3), fee_minor bigint, currency text,
  primary key (organization_id, id), unique (organization_id, number));
create table clock (
  organization_id uuid not null, id uuid not null, request_id uuid not null, kind text not null, due_at timestamptz(3) not null,
  primary key (organization_id, id));
create table event (
  organization_id uuid not null, id uuid not null, request_id uuid not null, type text not null, at timestamptz(3) not null,
  payload jsonb not null, internal boolean not null, primary key (organization_id, id));

create temporary table organization as
  select uid(0, n) as id, n from generate_series(1, 2) n;

insert into customer
select o.id, uid(1, g), jsonb_build_object('zh-CN', '客户 ' || g || o.n, 'en', 'Customer ' || g || ' of ' || o.n),
  case when g % 5 > 0 then encode(convert_to('+49 ' || o.n || g, 'utf8'), 'base64') end, g % 3 = 0
from organization o, generate_series(1, 6) g;
insert into product select o.id, uid(2, g), 'Product ' || g || ' of ' || o.n from organization o, generate_series(1, 3) g;
insert into technician
select o.id, uid(3, g), 'Technician ' || g || ' of ' || o.n, case when g > 1 then array['cold "chain"', 'pumps'] else '{}' end
from organization o, generate_series(1, 3) g;
insert into asset select o.id, uid(4, g), 'SN-' || g || '-' || o.n, uid(2, 1 + g % 3) from organization o, generate_series(1, 6) g;
insert into request
select o.id, uid(5, g), 'R-' || g, uid(1, 1 + g % 6), uid(4, 1 + g % 6), case when g % 4 > 0 then uid(3, g % 4) end,
  (array['RECEIVED', 'PLANNED', 'CLOSED'])[1 + g % 3], 1 + g % 4,
  'Request ' || g || ' of ' || o.n || case g % 4 when 1 then ' it''s "odd"; \ % 冷' else '' end,
  timestamptz '2026-01-01 00:00:00+00' + (g / 4) * interval '1 millisecond',
  timestamptz '2026-03-01 12:00:00.500+00' + (g % 3) * interval '1 millisecond',
  case when g % 3 = 2 then timestamptz '2026-02-01 00:00:00+00' end,
  case when g % 2 = 0 then 9007199254740993 + g end, case when g % 2 = 0 then 'CNY' end
from organization o, generate_series(1, 30) g;
insert into clock
select o.id, uid(6, g * 2 + k), uid(5, g), (array['ARRIVE', 'RESOLVE'])[k + 1], timestamptz '2026-03-01 12:00:00+00' + k * interval '1 hour'
from organization o, generate_series(1, 30) g, generate_series(0, 1) k;
insert into event
select o.id, uid(7, g * 10 + e), uid(5, g), (array['filed', 'triaged', 'noted', 'noted', 'closed'])[e],
  timestamptz '2026-01-01 00:00:00+00' + (e / 2) * interval '1 millisecond', jsonb_build_object('note', 'step ' || e || ' of ' || o.n, 'n', e), e % 4 = 0
from organization o, generate_series(1, 30) g, generate_series(1, 5) e where g % 5 >= e - 1;

grant usage on schema world to aftercare_app;
grant select, insert, update, delete on all tables in schema world to aftercare_app;
do $$ declare t text; begin
  foreach t in array array['customer', 'product', 'technician', 'asset', 'request', 'clock', 'event'] loop
    execute format('alter table world.%I enable row level security', t);
    execute format('create policy own on world.%I to aftercare_app using
      (organization_id = (select nullif(current_setting(''app.organization_id'', true), '''')::uuid))', t);
  end loop; end $$;
analyze;
