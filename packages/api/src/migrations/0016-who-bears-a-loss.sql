-- Whose hands the goods went through, hand-over by hand-over; written once.
create table custody_record (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  stage text not null check (stage in ('PRODUCTION', 'STORES', 'QUALITY', 'CARRIER', 'CUSTOMER')),
  signed boolean not null,
  signed_by_cipher text,
  handed_over_at timestamptz(3) not null,
  forced_by text,
  note text,
  recorded_by_id uuid not null,
  recorded_at timestamptz(3) not null,
  primary key (organization_id, id),
  unique (organization_id, request_id, stage),
  check (signed = (signed_by_cipher is not null)),
  check (forced_by is null or not signed),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, recorded_by_id) references account (organization_id, id)
);

-- Who bears a loss, round by round. What it was decided on and its shares never change.
create table liability_decision (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  round int not null check (round > 0),
  rule text not null,
  origin text not null check (origin in ('RULE', 'OVERRIDE')),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DISPUTED', 'SUPERSEDED')),
  policy_version_id uuid not null,
  triage_id uuid not null,
  facts jsonb not null,
  trace jsonb not null,
  hand_over text,
  loss_minor bigint not null check (loss_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  reason text,
  decided_by_id uuid not null,
  decided_at timestamptz(3) not null,
  in_force_at timestamptz(3),
  superseded_at timestamptz(3),
  entry_id uuid,
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, request_id, round),
  check (origin = 'RULE' or reason is not null),
  check ((state = 'SUPERSEDED') = (superseded_at is not null)),
  check (state not in ('IN_FORCE', 'DISPUTED') or in_force_at is not null),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, policy_version_id) references policy_version (organization_id, id),
  foreign key (organization_id, triage_id) references decision (organization_id, id),
  foreign key (organization_id, decided_by_id) references account (organization_id, id)
);
-- One decision holds, and one more may be proposed in its place.
create unique index liability_decision_holds on liability_decision (organization_id, request_id)
  where state in ('IN_FORCE', 'DISPUTED');
create unique index liability_decision_proposed on liability_decision (organization_id, request_id)
  where state = 'PROPOSED';

create table liability_share (
  organization_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  place int not null check (place >= 0),
  department text not null,
  label jsonb not null,
  kind text not null check (kind in ('UNIT', 'NAMED_UNIT', 'COMPANY', 'OUTSIDER', 'CUSTOMER')),
  named text,
  partner_id uuid,
  basis_points int not null check (basis_points between 1 and 10000),
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  primary key (organization_id, id),
  unique (organization_id, decision_id, place),
  -- Somebody outside, and whoever forced a shipment, has a name.
  check (kind not in ('NAMED_UNIT', 'OUTSIDER') or named is not null),
  check (partner_id is null or kind = 'OUTSIDER'),
  foreign key (organization_id, decision_id) references liability_decision (organization_id, id),
  foreign key (organization_id, partner_id) references partner (organization_id, id)
);

create table liability_dispute (
  organization_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  department text not null,
  label jsonb not null,
  reason text not null,
  raised_by_id uuid not null,
  raised_at timestamptz(3) not null,
  upheld boolean,
  answer text,
  answered_by_id uuid,
  answered_at timestamptz(3),
  primary key (organization_id, id),
  check ((upheld is null) = (answered_at is null)),
  -- Nobody answers their own dispute.
  check (answered_by_id is null or answered_by_id <> raised_by_id),
  foreign key (organization_id, decision_id) references liability_decision (organization_id, id),
  foreign key (organization_id, raised_by_id) references account (organization_id, id),
  foreign key (organization_id, answered_by_id) references account (organization_id, id)
);
create index liability_dispute_decision on liability_dispute (organization_id, decision_id);

-- What is claimed of carriers, insurers and suppliers, followed until the money is here or nobody will bring it.
create table recovery (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  share_id uuid not null,
  party text not null check (party in ('CARRIER', 'INSURER', 'SUPPLIER')),
  name text not null,
  partner_id uuid,
  claimed_minor bigint not null check (claimed_minor > 0),
  received_minor bigint not null default 0 check (received_minor between 0 and claimed_minor),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  state text not null check (state in ('CLAIMED', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED', 'WITHDRAWN')),
  borne jsonb,
  trace jsonb,
  claimed_by_id uuid not null,
  claimed_at timestamptz(3) not null,
  ended_at timestamptz(3),
  entry_id uuid not null,
  version int not null,
  primary key (organization_id, id),
  check ((state = 'RECEIVED') = (received_minor = claimed_minor)),
  check (state <> 'CLAIMED' or received_minor = 0),
  check (state <> 'WITHDRAWN' or received_minor = 0),
  check ((state = 'CLOSED') = (borne is not null)),
  check ((ended_at is null) = (state in ('CLAIMED', 'PARTLY_RECEIVED'))),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, share_id) references liability_share (organization_id, id),
  foreign key (organization_id, partner_id) references partner (organization_id, id),
  foreign key (organization_id, claimed_by_id) references account (organization_id, id)
);
create index recovery_request on recovery (organization_id, request_id);
create index recovery_share on recovery (organization_id, share_id);

create table recovery_step (
  organization_id uuid not null,
  id uuid not null,
  recovery_id uuid not null,
  kind text not null
    check (kind in ('CLAIMED', 'LETTER_SENT', 'LETTER_RECEIVED', 'MONEY_RECEIVED', 'CLOSED', 'WITHDRAWN')),
  on_day date not null,
  amount_minor bigint check (amount_minor > 0),
  currency text,
  words text,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (organization_id, id),
  check ((amount_minor is null) = (currency is null)),
  check (kind not in ('CLAIMED', 'MONEY_RECEIVED') or amount_minor is not null),
  foreign key (organization_id, recovery_id) references recovery (organization_id, id),
  foreign key (organization_id, by_id) references account (organization_id, id)
);
create index recovery_step_recovery on recovery_step (organization_id, recovery_id);

-- What a failing costs whom. `round` counts how often its amount was shared out.
create table penalty (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  rule text not null,
  label jsonb not null,
  bearer text not null,
  bearer_label jsonb not null,
  bearer_kind text not null check (bearer_kind in ('UNIT', 'COMPANY', 'LIABLE_UNITS', 'PERSON')),
  clause text not null,
  outcome jsonb not null,
  trace jsonb not null,
  given jsonb not null,
  clock_id uuid,
  due_event_id uuid,
  account_id uuid,
  state text not null check (state in ('DUE', 'CHARGED', 'APPEALED', 'REVERSED')),
  round int not null default 0 check (round >= 0),
  amount_minor bigint check (amount_minor > 0),
  currency text,
  entry_id uuid,
  due_at timestamptz(3) not null,
  charged_by_id uuid,
  charged_at timestamptz(3),
  appeal text,
  appealed_by_id uuid,
  appealed_at timestamptz(3),
  ruling text,
  ruled_by_id uuid,
  ruled_at timestamptz(3),
  version int not null,
  primary key (organization_id, id),
  unique (organization_id, due_event_id),
  check ((amount_minor is null) = (currency is null)),
  check ((amount_minor is null) = (round = 0)),
  check (state <> 'APPEALED' or appealed_at is not null),
  -- Nobody rules on their own appeal.
  check (ruled_by_id is null or ruled_by_id is distinct from appealed_by_id),
  foreign key (organization_id, request_id) references service_request (organization_id, id),
  foreign key (organization_id, account_id) references account (organization_id, id),
  foreign key (organization_id, charged_by_id) references account (organization_id, id),
  foreign key (organization_id, appealed_by_id) references account (organization_id, id),
  foreign key (organization_id, ruled_by_id) references account (organization_id, id)
);
create index penalty_request on penalty (organization_id, request_id);

create table penalty_share (
  organization_id uuid not null,
  id uuid not null,
  penalty_id uuid not null,
  round int not null check (round > 0),
  place int not null check (place >= 0),
  department text not null,
  label jsonb not null,
  kind text not null check (kind in ('UNIT', 'NAMED_UNIT', 'COMPANY', 'PERSON')),
  named text,
  account_id uuid,
  basis_points int not null check (basis_points between 1 and 10000),
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  primary key (organization_id, id),
  unique (organization_id, penalty_id, round, place),
  check ((kind = 'PERSON') = (account_id is not null)),
  foreign key (organization_id, penalty_id) references penalty (organization_id, id),
  foreign key (organization_id, account_id) references account (organization_id, id)
);

-- Shares sum to the whole and to the amount, to the cent: asked once everything is written, whoever wrote it.
create function liability_sums() returns trigger language plpgsql as $$
declare
  decided uuid := case tg_table_name when 'liability_decision' then new.id else (to_jsonb(new)->>'decision_id')::uuid end;
begin
  if exists (select from liability_decision d left join liability_share s
      on s.organization_id = d.organization_id and s.decision_id = d.id
    where d.organization_id = new.organization_id and d.id = decided
    group by d.loss_minor, d.currency
    having coalesce(sum(s.basis_points), 0) <> 10000 or coalesce(sum(s.amount_minor), -1) <> d.loss_minor
      or bool_or(s.currency <> d.currency)) then
    raise exception 'The shares of a loss sum to the whole and to the loss' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger liability_decision_sums after insert or update on liability_decision
  deferrable initially deferred for each row execute function liability_sums();
create constraint trigger liability_share_sums after insert on liability_share
  deferrable initially deferred for each row execute function liability_sums();

create function penalty_sums() returns trigger language plpgsql as $$
declare
  charged uuid := case tg_table_name when 'penalty' then new.id else (to_jsonb(new)->>'penalty_id')::uuid end;
begin
  if exists (select from penalty p left join penalty_share s
      on s.organization_id = p.organization_id and s.penalty_id = p.id and s.round = p.round
    where p.organization_id = new.organization_id and p.id = charged and p.amount_minor is not null
    group by p.amount_minor, p.currency
    having coalesce(sum(s.basis_points), 0) <> 10000 or coalesce(sum(s.amount_minor), -1) <> p.amount_minor
      or bool_or(s.currency <> p.currency)) then
    raise exception 'The shares of a penalty sum to the whole and to the penalty' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger penalty_sums after insert or update on penalty
  deferrable initially deferred for each row execute function penalty_sums();
create constraint trigger penalty_share_sums after insert on penalty_share
  deferrable initially deferred for each row execute function penalty_sums();

create function keep_as_written() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % do not change', tg_table_name using errcode = 'check_violation';
end $$;
create function keep_what_was_decided() returns trigger language plpgsql as $$
begin
  if (new.request_id, new.round, new.rule, new.origin, new.loss_minor, new.currency, new.facts, new.trace, new.decided_by_id)
    is distinct from
     (old.request_id, old.round, old.rule, old.origin, old.loss_minor, old.currency, old.facts, old.trace, old.decided_by_id)
  then
    raise exception 'What was decided does not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger decided_is_kept before update on liability_decision for each row execute function keep_what_was_decided();

do $$
declare
  t text;
begin
  foreach t in array array['custody_record', 'liability_share', 'recovery_step', 'penalty_share'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function keep_as_written()',
      t || '_is_kept', t);
  end loop;
  foreach t in array array['custody_record', 'liability_decision', 'liability_share', 'liability_dispute', 'recovery',
    'recovery_step', 'penalty', 'penalty_share'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_organization on %I to aftercare_app using (organization_id = (select current_organization()))', t);
    execute format('create policy owner_reads on %I for select to current_user using (true)', t);
    -- Who bears what among ourselves is not for customers and partners.
    execute format('create policy insiders on %I as restrictive to aftercare_app using ((select current_customer()) is null and (select current_partner()) is null)', t);
  end loop;
end $$;
grant select, insert on custody_record, liability_share, recovery_step, penalty_share to aftercare_app;
grant select, insert, update on liability_decision, liability_dispute, recovery, penalty to aftercare_app;
