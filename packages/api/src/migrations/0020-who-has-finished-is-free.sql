-- A technician who finishes early is free from then on; whoever finished before the time began was never held by it.
alter table visit drop constraint technician_in_one_place;
alter table visit add constraint technician_in_one_place exclude using gist
  (organization_id with =, technician_id with =,
    tstzrange(starts_at, greatest(starts_at, least(ends_at, finished_at))) with &&)
  where (state not in ('DECLINED', 'CANCELLED'));
