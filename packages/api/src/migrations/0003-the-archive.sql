-- One change, one audit entry: chained to the one before it, so that an edit, a deletion or a swap shows.

create function audit_hash(previous text, entry_position bigint, at timestamptz, actor_kind text, actor_id uuid,
  operation text, subject_type text, subject_id uuid, detail jsonb) returns text
  language sql immutable parallel safe
  return encode(sha256(convert_to(concat_ws('|', previous, entry_position,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), actor_kind, coalesce(actor_id::text, '-'),
    operation, subject_type, subject_id, detail::text), 'UTF8')), 'hex');

create function open_audit_book() returns trigger language plpgsql as $$
begin
  insert into audit_head (organization_id, position, hash) values (new.id, 0, encode(sha256(new.id::text::bytea), 'hex'));
  return new;
end $$;

-- Every organization begins its own chain, from its own id.
create policy owner_opens on audit_head for insert to current_user with check (true);
create trigger organization_opens_audit_book after insert on organization
  for each row execute function open_audit_book();

/* Changes of one organization queue at its chain's head: this is the last statement before the commit, so the wait is short. */
create function append_audit(organization uuid, at timestamptz, actor_kind text, actor_id uuid, operation text,
  subject_type text, subject_id uuid, detail jsonb) returns bigint language plpgsql as $$
declare
  head audit_head;
  next_hash text;
begin
  select * into strict head from audit_head where organization_id = organization for update;
  next_hash := audit_hash(head.hash, head.position + 1, at, actor_kind, actor_id, operation, subject_type, subject_id, detail);
  insert into audit_entry values (organization, head.position + 1, at, actor_kind, actor_id, operation, subject_type,
    subject_id, detail, head.hash, next_hash);
  update audit_head set position = head.position + 1, hash = next_hash where organization_id = organization;
  return head.position + 1;
end $$;
