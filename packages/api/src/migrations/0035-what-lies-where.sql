-- Where parts lie, and every movement of them. What lies in a place is what its movements come to.
create table stock_location (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('STORE', 'VAN', 'OUTLET')),
  name text not null check (length(name) between 1 and 80),
  -- whose van it is
  technician_id uuid,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, name),
  unique (organization_id, technician_id),
  check ((kind = 'VAN') = (technician_id is not null)),
  foreign key (organization_id, technician_id) references technician (organization_id, id)
);

create table stock_level (
  organization_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  price_item_id uuid not null,
  on_hand int not null constraint on_hand_never_below_zero check (on_hand >= 0),
  -- used beyond what lay here since it was last counted
  missing int not null check (missing >= 0),
  primary key (organization_id, id),
  unique (organization_id, location_id, price_item_id),
  foreign key (organization_id, location_id) references stock_location (organization_id, id),
  foreign key (organization_id, price_item_id) references price_item (organization_id, id)
);

create table stock_movement (
  organization_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('RECEIVE', 'ISSUE', 'RETURN', 'TRANSFER', 'USE', 'UNUSED', 'CORRECT')),
  price_item_id uuid not null,
  from_id uuid,
  to_id uuid,
  quantity int not null check (quantity >= 0),
  -- of what was used: beyond what lay there
  missing int not null default 0 check (missing >= 0),
  reason text not null default '' check (length(reason) <= 500),
  visit_id uuid,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  check (from_id <> to_id),
  constraint movement_goes_somewhere check (case kind
    when 'RECEIVE' then from_id is null and to_id is not null
    when 'USE' then from_id is not null and to_id is null
    when 'UNUSED' then from_id is null and to_id is not null
    when 'CORRECT' then (from_id is null) <> (to_id is null) and reason <> ''
    else from_id is not null and to_id is not null end),
  check ((kind in ('USE', 'UNUSED')) = (visit_id is not null)),
  check (missing = 0 or kind in ('USE', 'UNUSED')),
  check (quantity + missing > 0 or kind = 'CORRECT'),
  foreign key (organization_id, price_item_id) references price_item (organization_id, id),
  foreign key (organization_id, from_id) references stock_location (organization_id, id),
  foreign key (organization_id, to_id) references stock_location (organization_id, id),
  foreign key (organization_id, visit_id) references visit (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index stock_movement_newest on stock_movement (organization_id, at desc, id desc);
create index stock_movement_of_part on stock_movement (organization_id, price_item_id, at desc, id desc);
create index stock_movement_of_visit on stock_movement (organization_id, visit_id) where visit_id is not null;

create function move_stock() returns trigger language plpgsql as $$
declare
  place uuid;
begin
  -- In the order of the places: of two who move the same part both ways, one waits for the other.
  for place in select p from unnest(array[new.from_id, new.to_id]) p where p is not null order by p loop
    insert into stock_level (organization_id, id, location_id, price_item_id, on_hand, missing)
      values (new.organization_id, gen_random_uuid(), place, new.price_item_id, 0, 0)
      on conflict (organization_id, location_id, price_item_id) do nothing;
    update stock_level set
        on_hand = on_hand + case when place = new.to_id then new.quantity else -new.quantity end,
        missing = case new.kind when 'USE' then missing + new.missing when 'UNUSED' then greatest(0, missing - new.missing)
          when 'CORRECT' then 0 else missing end
      where organization_id = new.organization_id and location_id = place and price_item_id = new.price_item_id;
  end loop;
  return null;
end $$;
create trigger moves_stock after insert on stock_movement for each row execute function move_stock();
create trigger written_once before update or delete on stock_movement for each row execute function keep_evidence();

create function only_movements_move() returns trigger language plpgsql as $$
begin
  raise exception 'What lies somewhere changes by its movements only';
end $$;
create trigger only_movements_move before insert or update or delete on stock_level
  for each row when (pg_trigger_depth() = 0) execute function only_movements_move();

do $$
declare
  t text;
begin
  foreach t in array array['stock_location', 'stock_level', 'stock_movement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    execute format('create policy staff_only on %I as restrictive to aftercare_app
      using ((select current_customer()) is null and (select current_partner()) is null)', t);
    execute format('grant select, insert, update on %I to aftercare_app', t);
  end loop;
end $$;

-- What to bring, as it was said when somebody was sent: [{priceItemId, quantity}]; null: what was agreed with the customer.
alter table visit add column parts_to_bring jsonb check (jsonb_typeof(parts_to_bring) = 'array');

-- The parts a request needs: what was said, else those of the price the customer agreed to.
create function parts_needed(organization uuid, request uuid, said jsonb)
returns table (price_item_id uuid, quantity int) language sql stable as $$
  select (p.part->>'priceItemId')::uuid, ceil(sum((p.part->>'quantity')::numeric))::int
  from (
    select jsonb_array_elements(said) as part
    union all
    select jsonb_array_elements(c.lines) from consent c
      where said is null and c.organization_id = organization and c.request_id = request
        and c.kind = 'PAID_WORK' and c.state = 'GIVEN'
  ) p
  where coalesce(p.part->>'class', '') not in ('LABOUR', 'TRAVEL') and p.part->>'priceItemId' is not null
  group by 1
$$;

-- Technicians whose vans hold all of that.
create function vans_with_parts(organization uuid, request uuid, said jsonb)
returns setof uuid language sql stable as $$
  select l.technician_id from stock_location l
  where l.organization_id = organization and l.kind = 'VAN' and not exists (
    select from parts_needed(organization, request, said) n
    left join stock_level s on s.organization_id = l.organization_id and s.location_id = l.id and s.price_item_id = n.price_item_id
    where coalesce(s.on_hand, 0) < n.quantity)
$$;
