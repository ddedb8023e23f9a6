-- What an inspection body wrote, as its own paper: kept byte for byte, opened by both sides, every look on record.
alter table file drop constraint file_purpose_check;
alter table file add constraint file_purpose_check check (purpose in ('REQUEST_PHOTO', 'BEFORE_PHOTO', 'AFTER_PHOTO',
  'SIGNATURE', 'REPORT', 'MINUTES', 'EVIDENCE', 'ADMISSION_PAPER', 'RECEIPT', 'INSPECTION_PAPER'));
drop policy evidence_inside on file;
create policy evidence_inside on file as restrictive to aftercare_app
  using (purpose not in ('EVIDENCE', 'INSPECTION_PAPER')
    or ((select current_customer()) is null and (select current_partner()) is null));
drop trigger evidence_files_are_kept on file;
drop trigger evidence_files_stay on file;
create trigger evidence_files_are_kept before update on file for each row
  when (old.purpose in ('EVIDENCE', 'INSPECTION_PAPER') and old.request_id is not null) execute function keep_evidence();
create trigger evidence_files_stay before delete on file for each row
  when (old.purpose in ('EVIDENCE', 'INSPECTION_PAPER') and old.request_id is not null) execute function keep_evidence();

-- The digest and the kind stand here too: the customer reads them here, and never the row of the file.
alter table quality_inspection
  add column paper_file_id uuid,
  add column paper_sha256 text check (paper_sha256 ~ '^[0-9a-f]{64}$'),
  add column paper_type text,
  add foreign key (organization_id, paper_file_id) references file (organization_id, id),
  add constraint paper_of_a_finding check ((paper_file_id is null or ruling is not null)
    and (paper_file_id is null) = (paper_sha256 is null) and (paper_file_id is null) = (paper_type is null));
create trigger ruling_stays before delete on quality_inspection
  for each row when (old.ruling is not null) execute function keep_ruling();

create table inspection_paper_look (
  organization_id uuid not null,
  id uuid not null,
  inspection_id uuid not null,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, inspection_id) references quality_inspection (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index inspection_paper_look_of on inspection_paper_look (organization_id, inspection_id, at, id);
create trigger written_once before update or delete on inspection_paper_look
  for each row execute function keep_evidence();

-- A way to look at a list, under a name: its keeper's own, or for colleagues too.
create table saved_view (
  organization_id uuid not null,
  id uuid not null,
  keeper_id uuid not null,
  page text not null check (page in ('QUEUE', 'CLAIMS')),
  name text not null check (length(name) between 1 and 40),
  filter jsonb not null check (jsonb_typeof(filter) = 'object'),
  shared boolean not null,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, keeper_id, page, name),
  foreign key (organization_id, keeper_id) references account (organization_id, id)
);
create index saved_view_shared on saved_view (organization_id, page, name, id) where shared;

do $$
declare
  t text;
begin
  foreach t in array array['inspection_paper_look', 'saved_view'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    execute format('create policy no_partner on %I as restrictive to aftercare_app using ((select current_partner()) is null)', t);
  end loop;
end $$;
-- A customer's own look is written down, and read by nobody outside.
create policy own_customer_looks on inspection_paper_look as restrictive for insert to aftercare_app with check (
  (select current_customer()) is null or exists (select from quality_inspection q
    where q.organization_id = inspection_paper_look.organization_id and q.id = inspection_paper_look.inspection_id));
create policy insiders on inspection_paper_look as restrictive for select to aftercare_app
  using ((select current_customer()) is null);
create policy insiders on saved_view as restrictive to aftercare_app using ((select current_customer()) is null);
grant select, insert on inspection_paper_look to aftercare_app;
grant select, insert, update, delete on saved_view to aftercare_app;
