-- Which role triage gives a request to: a complaint is heard by those who take it, whoever they are.
alter table service_request add column owner_role text;
update service_request r set owner_role = d.outcome->>'ownerRole' from decision d
  where d.organization_id = r.organization_id and d.request_id = r.id and d.kind = 'TRIAGE' and d.superseded_at is null;
