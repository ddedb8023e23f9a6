-- A month is closed as it stands: whoever enters something in it and whoever closes it wait for each other, and it says
-- how many entries it holds. The application takes a lock of its own; this one holds for whoever writes.
create function lock_ledger_month(organization uuid, month date, closing boolean) returns void language sql as $$
  select case when closing then pg_advisory_xact_lock(hashtextextended(name, 0)) else pg_advisory_xact_lock_shared(hashtextextended(name, 0)) end
  from (values ('ledger month ' || organization || ' ' || month)) as of(name)
$$;
create or replace function keep_closed_months() returns trigger language plpgsql as $$
begin
  perform lock_ledger_month(new.organization_id, date_trunc('month', new.posted_on)::date, false);
  if exists (select from ledger_period p where p.organization_id = new.organization_id
      and p.month = date_trunc('month', new.posted_on)::date) then
    raise exception 'The month of % is closed', new.posted_on using errcode = 'check_violation', constraint = 'ledger_month_open';
  end if;
  return new;
end $$;
create function close_months_as_they_stand() returns trigger language plpgsql as $$
begin
  perform lock_ledger_month(new.organization_id, new.month, true);
  if new.entries <> (select count(*) from ledger_entry e where e.organization_id = new.organization_id
      and e.posted_on >= new.month and e.posted_on < new.month + interval '1 month') then
    raise exception 'The month of % holds other entries than it says', new.month
      using errcode = 'check_violation', constraint = 'ledger_month_whole';
  end if;
  return new;
end $$;
create trigger months_are_closed_whole before insert on ledger_period for each row execute function close_months_as_they_stand();

-- The pictures a report names, and the signature under it, stay what they were when it was closed.
create function keep_files_of_reports() returns trigger language plpgsql as $$
begin
  if exists (select from service_report r where r.organization_id = old.organization_id and r.visit_id = old.visit_id) then
    raise exception 'The pictures of a closed report do not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger files_of_reports_are_kept before update on file for each row
  when (old.visit_id is not null and old.purpose in ('BEFORE_PHOTO', 'AFTER_PHOTO', 'SIGNATURE'))
  execute function keep_files_of_reports();
