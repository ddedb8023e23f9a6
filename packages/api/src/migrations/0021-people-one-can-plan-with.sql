-- Technicians as people one can plan with: where they live, when they work, when they are away, whom one calls at night,
-- what they hold, and what they have learnt. What is not recorded keeps nobody from being sent.

-- An outlet is a partner; it is the house's own, or one its service is entrusted to.
alter table partner add column outlet_kind text check (outlet_kind in ('OWN', 'ENTRUSTED'));
alter table partner add constraint only_outlets_are_own_or_entrusted check (outlet_kind is null or kind = 'OUTLET');

-- The home is personal: coordinates and address, sealed together. Hours: a calendar of the policy by its name, or hours of
-- one's own per weekday; null where none are recorded, which is always.
alter table technician add column home_cipher text;
alter table technician add column outlet_id uuid;
alter table technician add column working_hours jsonb;
alter table technician add column version int not null default 1;
alter table technician add foreign key (organization_id, outlet_id) references partner (organization_id, id);

-- Days are of the technician's own place; a half day ends or begins at noon.
create table leave_of_absence (
  organization_id uuid not null,
  id uuid not null,
  technician_id uuid not null,
  kind text not null check (kind in ('ANNUAL', 'SICK', 'PERSONAL', 'TRAINING', 'COMPENSATORY')),
  state text not null check (state in ('ASKED', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
  starts_on date not null,
  from_noon boolean not null,
  ends_on date not null,
  until_noon boolean not null,
  reason text,
  asked_by_id uuid,
  asked_at timestamptz(3) not null,
  decided_by_id uuid,
  decided_at timestamptz(3),
  answer text,
  primary key (organization_id, id),
  check (ends_on > starts_on or ends_on = starts_on and not (from_noon and until_noon)),
  check ((state = 'ASKED') = (decided_at is null)),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  foreign key (organization_id, asked_by_id) references account (organization_id, id),
  foreign key (organization_id, decided_by_id) references account (organization_id, id),
  -- counted in half days
  constraint nobody_is_away_twice exclude using gist (organization_id with =, technician_id with =,
    int4range((starts_on - date '2000-01-01') * 2 + from_noon::int,
      (ends_on - date '2000-01-01') * 2 + case when until_noon then 1 else 2 end) with &&)
    where (state in ('ASKED', 'APPROVED'))
);
create index leave_of_absence_of on leave_of_absence (organization_id, technician_id, starts_on, id);

create table on_call_shift (
  organization_id uuid not null,
  id uuid not null,
  technician_id uuid not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  entered_by_id uuid,
  entered_at timestamptz(3) not null,
  removed_at timestamptz(3),
  primary key (organization_id, id),
  check (ends_at > starts_at and ends_at <= starts_at + interval '14 days'),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  foreign key (organization_id, entered_by_id) references account (organization_id, id),
  constraint nobody_is_on_call_twice exclude using gist
    (organization_id with =, technician_id with =, tstzrange(starts_at, ends_at) with &&) where (removed_at is null)
);
create index on_call_shift_roster on on_call_shift (organization_id, starts_at, id);
create index on_call_shift_of on on_call_shift (organization_id, technician_id, starts_at, id);

create table certificate (
  organization_id uuid not null,
  id uuid not null,
  technician_id uuid not null,
  kind text not null check (kind in ('ELECTRICIAN', 'WELDER', 'WORK_AT_HEIGHT', 'LIFTING', 'REFRIGERATION', 'GAS',
    'PRESSURE_VESSEL', 'MAKER', 'OTHER')),
  title text not null,
  number_cipher text not null,
  issued_on date not null,
  -- the last day it is good for; null where it does not run out
  expires_on date,
  ended_on date,
  ended_reason text,
  -- when somebody was told that it runs out
  warned_at timestamptz(3),
  recorded_by_id uuid,
  recorded_at timestamptz(3) not null,
  primary key (organization_id, id),
  check (expires_on >= issued_on),
  check ((ended_on is null) = (ended_reason is null)),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  foreign key (organization_id, recorded_by_id) references account (organization_id, id)
);
create index certificate_of on certificate (organization_id, technician_id, expires_on, id);
create index certificate_running_out on certificate (organization_id, expires_on)
  where warned_at is null and ended_on is null and expires_on is not null;

-- Which certificate the state demands for which work, named like the technicians' skills.
create table demanded_certificate (
  organization_id uuid not null references organization (id),
  skill text not null,
  kind text not null,
  primary key (organization_id, skill, kind)
);

create table training_record (
  organization_id uuid not null,
  id uuid not null,
  technician_id uuid not null,
  course text not null,
  minutes int not null check (minutes > 0),
  held_on date not null,
  -- null where there was no exam
  exam_passed boolean,
  recorded_by_id uuid,
  recorded_at timestamptz(3) not null,
  struck_at timestamptz(3),
  primary key (organization_id, id),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  foreign key (organization_id, recorded_by_id) references account (organization_id, id)
);
create index training_record_of on training_record (organization_id, technician_id, held_on, id);

create table post_held (
  organization_id uuid not null,
  id uuid not null,
  technician_id uuid not null,
  post text not null,
  employer text not null,
  -- whether it counts as experience for the post of today
  related boolean not null,
  -- whether it is, or was, one of this house
  in_house boolean not null,
  from_on date not null,
  -- the last day; null where it is still held
  to_on date,
  recorded_by_id uuid,
  recorded_at timestamptz(3) not null,
  struck_at timestamptz(3),
  primary key (organization_id, id),
  check (to_on >= from_on),
  foreign key (organization_id, technician_id) references technician (organization_id, id),
  foreign key (organization_id, recorded_by_id) references account (organization_id, id)
);
create index post_held_of on post_held (organization_id, technician_id, from_on, id);

do $$
declare
  t text;
begin
  foreach t in array array['leave_of_absence', 'on_call_shift', 'certificate', 'demanded_certificate', 'training_record', 'post_held'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- The people of the house are the house's business.
    execute format('create policy no_partner on %I as restrictive to aftercare_app using ((select current_partner()) is null)', t);
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null)', t);
    execute format('grant select, insert on %I to aftercare_app', t);
  end loop;
end $$;
grant update (state, decided_by_id, decided_at, answer) on leave_of_absence to aftercare_app;
grant update (removed_at) on on_call_shift to aftercare_app;
grant update (ended_on, ended_reason, warned_at) on certificate to aftercare_app;
grant delete on demanded_certificate to aftercare_app;
grant update (struck_at) on training_record, post_held to aftercare_app;

-- A certificate that runs out within 30 days, and nobody was told: by the day of the place.
create or replace function organizations_with_work(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select o.id from organization o where exists (select from sla_clock k
    where k.organization_id = o.id and k.next_at <= at and (k.next_at < at or k.warned_at is null and k.warn_at <= at
      or k.escalate_at <= at or k.remind_at <= at))
  union select organization_id from outbox where sent_at is null
  union select organization_id from replay where state in ('ASKED', 'RUNNING')
  union select o.id from organization o where exists (select from service_request r
      where r.organization_id = o.id and r.state = 'AWAITING_ACCEPTANCE' and r.source is null)
    and not exists (select from silence_round s
      where s.organization_id = o.id and s.looked_on = (at at time zone o.time_zone)::date)
  union select o.id from organization o where exists (select from certificate c
    where c.organization_id = o.id and c.warned_at is null and c.ended_on is null
      and c.expires_on <= (at at time zone o.time_zone)::date + 30);
end;
