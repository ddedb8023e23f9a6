-- The second wall. The application's role owns nothing and sees one organization at a time: the one named by
-- app.organization_id for the length of a transaction. A customer's or partner's own statements are narrowed further.

create function current_organization() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organization_id', true), '')::uuid;
create function current_customer() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.customer_id', true), '')::uuid;
create function current_partner() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.partner_id', true), '')::uuid;

grant usage on schema public to aftercare_app;

do $$
declare
  t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public'
    and exists (select from information_schema.columns c where c.table_schema = 'public' and c.table_name = tablename and c.column_name = 'organization_id')
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    execute format('grant select, insert, update, delete on %I to aftercare_app', t);
  end loop;
end $$;

-- Which organizations exist is public: the sign-in page lists them.
grant select on organization to aftercare_app;

-- Customers and partners, where a table says whose row it is.
do $$
declare
  t text;
begin
  foreach t in array array['service_request', 'asset', 'site', 'contact'] loop
    execute format('create policy own_customer on %I as restrictive to aftercare_app using ((select current_customer()) is null or customer_id = (select current_customer()))', t);
  end loop;
  foreach t in array array['service_request', 'asset'] loop
    execute format('create policy own_partner on %I as restrictive to aftercare_app using ((select current_partner()) is null or partner_id = (select current_partner()))', t);
  end loop;
end $$;
create policy own_customer on customer as restrictive to aftercare_app
  using ((select current_customer()) is null or id = (select current_customer()));

-- What is written once stays: events, audit entries, decisions' facts, signed reports, ratings.
revoke update, delete on request_event, audit_entry, acceptance, rating, service_report from aftercare_app;
revoke delete on service_request, visit, decision, sla_clock, file, consent, policy_version, customer, asset, account, audit_head from aftercare_app;

-- The post room works through the organizations that have something due; it learns their ids, and nothing else.
create function organizations_with_work(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select organization_id from sla_clock where state = 'RUNNING' and breached_at is null and due_at <= at
  union select organization_id from sla_clock where state = 'RUNNING' and warned_at is null and warn_at <= at
  union select organization_id from outbox where sent_at is null;
end;
revoke execute on function organizations_with_work(timestamptz) from public;
grant execute on function organizations_with_work(timestamptz) to aftercare_app;
