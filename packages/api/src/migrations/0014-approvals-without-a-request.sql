-- One word of somebody who holds two posts of a step counts for both; which, is written down.
alter table approval_vote add column also text[] not null default '{}';

-- News of what belongs to no request leads to the approval, or to the version of the policy, it is about.
alter table notification
  add column approval_id uuid,
  add column policy_version_id uuid,
  add foreign key (organization_id, approval_id) references approval (organization_id, id),
  add foreign key (organization_id, policy_version_id) references policy_version (organization_id, id);

-- Papers of a meeting belong to the approval it decided. They are not for customers and partners, and what was put to an
-- approval stays as it is.
alter table file drop constraint file_purpose_check;
alter table file
  add constraint file_purpose_check
    check (purpose in ('REQUEST_PHOTO', 'BEFORE_PHOTO', 'AFTER_PHOTO', 'SIGNATURE', 'REPORT', 'MINUTES')),
  add column approval_id uuid,
  add constraint file_of_approval check (approval_id is null or (purpose = 'MINUTES' and request_id is null)),
  add foreign key (organization_id, approval_id) references approval (organization_id, id);
create index file_approval on file (organization_id, approval_id) where approval_id is not null;
create policy minutes_inside on file as restrictive to aftercare_app
  using (purpose <> 'MINUTES' or ((select current_customer()) is null and (select current_partner()) is null));
create function keep_minutes() returns trigger language plpgsql as $$
begin
  raise exception 'The papers of a meeting do not change' using errcode = 'check_violation';
end $$;
create trigger minutes_are_kept before update on file
  for each row when (old.approval_id is not null) execute function keep_minutes();
