import { BOOK_INVARIANTS } from './book-invariants.js';
import { CALLBACK_INVARIANTS } from './callback-invariants.js';
import { CLAIM_INVARIANTS } from './claim-invariants.js';
import { STOCK_INVARIANTS } from './stock-invariants.js';
import { heldUntil } from '../visits/index.js';

/** Something that holds in every database of the product, whatever crashed. */
export interface Invariant {
  readonly name: string;
  /** Yields one row for each fault: what is wrong, in a word or two. */
  readonly faults: string;
}

const FINAL = `('CLOSED', 'REJECTED', 'CANCELLED')`;

/** The promises that rows can prove. Files are compared with their digests apart: their bytes are not in the database. */
export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'no technician in two active visits at once',
    faults: `select a.number || ' and ' || b.number from visit a join visit b on a.organization_id = b.organization_id
      and a.technician_id = b.technician_id and a.id < b.id
      and tstzrange(a.starts_at, ${heldUntil('a')}) && tstzrange(b.starts_at, ${heldUntil('b')})
      where a.state not in ('DECLINED', 'CANCELLED') and b.state not in ('DECLINED', 'CANCELLED')`,
  },
  {
    name: 'a clock stops once, and its pauses never overlap',
    faults: `select c.id::text from sla_clock c where (c.state = 'MET' or c.state = 'CANCELLED') and c.stopped_at is null
      or (c.state = 'PAUSED') <> exists (select from sla_pause p where p.organization_id = c.organization_id and p.clock_id = c.id and p.to_at is null)
         and c.state in ('RUNNING', 'PAUSED') and c.breached_at is null
      union all
      select a.id::text from sla_pause a join sla_pause b on a.organization_id = b.organization_id and a.clock_id = b.clock_id and a.id < b.id
      where tstzrange(a.from_at, a.to_at) && tstzrange(b.from_at, b.to_at)`,
  },
  {
    name: 'a promise kept was kept in time, one broken was not',
    faults: `select id::text from sla_clock where state = 'MET' and (stopped_at > due_at or breached_at is not null)
      or state = 'BROKEN' and stopped_at is not null and stopped_at <= due_at`,
  },
  {
    name: 'one rating a request, and only on finished work',
    faults: `select r.id::text from rating r join service_request s on s.organization_id = r.organization_id and s.id = r.request_id
      where s.state not in ('ACCEPTED', 'CLOSED', 'REOPENED')
        and not exists (select from acceptance a where a.organization_id = r.organization_id and a.request_id = r.request_id)`,
  },
  {
    name: 'a signed card comes to its marks less what was deducted, and nobody signed their own',
    faults: `select c.number from scorecard c where c.state = 'SIGNED_OFF' and (c.signed_off_by_id = c.account_id or c.score_tenths <> greatest(0,
      (select coalesce(sum(m.value::int), 0) from jsonb_each_text(c.marks) m)
      - (select coalesce(sum(d.points_tenths), 0) from scorecard_deduction d where d.organization_id = c.organization_id and d.scorecard_id = c.id)))`,
  },
  {
    name: 'document numbers without gaps',
    faults: `select s.series || '-' || s.year || ': ' || s.last || ' given, ' || count(n.number) || ' found' from number_series s
      left join lateral (
        select number from service_request r where r.organization_id = s.organization_id and r.number like s.series || '-' || s.year || '-%'
        union all select number from visit v where v.organization_id = s.organization_id and v.number like s.series || '-' || s.year || '-%'
        union all select number from service_report p where p.organization_id = s.organization_id and p.number like s.series || '-' || s.year || '-%'
        union all select number from approval a where a.organization_id = s.organization_id and a.number like s.series || '-' || s.year || '-%'
        union all select number from ledger_entry l where l.organization_id = s.organization_id and l.number like s.series || '-' || s.year || '-%'
        union all select number from claim k where k.organization_id = s.organization_id and k.number like s.series || '-' || s.year || '-%'
        union all select number from admission m where m.organization_id = s.organization_id and m.number like s.series || '-' || s.year || '-%'
        union all select number from eight_d d where d.organization_id = s.organization_id and d.number like s.series || '-' || s.year || '-%'
        union all select number from scorecard c where c.organization_id = s.organization_id and c.number like s.series || '-' || s.year || '-%'
        union all select number from depot_repair b where b.organization_id = s.organization_id and b.number like s.series || '-' || s.year || '-%'
        union all select number from letter l where l.organization_id = s.organization_id and l.number like s.series || '-' || s.year || '-%'
        union all select number from investigation i where i.organization_id = s.organization_id and i.number like s.series || '-' || s.year || '-%'
        union all select number from evidence e where e.organization_id = s.organization_id and e.number like s.series || '-' || s.year || '-%'
        union all select number from customer c where c.organization_id = s.organization_id and c.number like s.series || '-' || s.year || '-%'
      ) n on true group by s.organization_id, s.series, s.year, s.last having s.last <> count(n.number)`,
  },
  {
    name: 'what is in a firm’s safety deposit is what moved it, to the cent, and never below nothing',
    faults: `select d.firm || ': ' || d.moved || ' moved, ' || d.booked || ' booked' from (
        select m.firm, sum(case m.kind when 'RECEIVED' then m.amount_minor else -m.amount_minor end) filter (where m.entry_id is not null) as moved,
          (select -coalesce(sum(p.amount_minor), 0) from ledger_posting p where p.organization_id = m.organization_id and p.account = 'DEPOSIT'
            and p.party_kind = 'PARTNER' and p.party_id = m.firm and p.currency = m.currency) as booked
        from deposit_movement m group by m.organization_id, m.firm, m.currency) d
      where coalesce(d.moved, 0) <> d.booked or d.booked < 0`,
  },
  {
    name: 'what is offered adds up, line by line, and what lies with the customer was agreed to inside first',
    faults: `select r.number || ' round ' || s.round from solution s
        join service_request r on r.organization_id = s.organization_id and r.id = s.request_id
      where s.total_minor <> (select coalesce(sum((l->>'amountMinor')::bigint), 0) from jsonb_array_elements(s.lines) l)
        or exists (select from jsonb_array_elements(s.lines) l
          where (l->>'amountMinor')::bigint <> (l->>'quantity')::bigint * (l->>'unitPriceMinor')::bigint)
        or s.sent_at is not null
          and exists (select from approval a where a.organization_id = s.organization_id and a.subject_id = s.id)
          and not exists (select from approval a where a.organization_id = s.organization_id and a.subject_id = s.id
            and a.state in ('APPROVED', 'SUPERSEDED') and a.decided_at <= s.sent_at)`,
  },
  {
    name: 'what is filed away under a check of the company’s own has passed it since the customer accepted',
    faults: `select r.number from service_request r where r.state = 'CLOSED'
      and exists (select from request_event e where e.organization_id = r.organization_id and e.request_id = r.id and e.type = 'request.archived')
      and not exists (select from internal_acceptance i where i.organization_id = r.organization_id and i.request_id = r.id and i.passed
        and i.checked_at >= (select max(a.decided_at) from acceptance a where a.organization_id = r.organization_id and a.request_id = r.id))`,
  },
  {
    name: 'a request is closed exactly when its state says so',
    faults: `select number from service_request where (closed_at is not null) <> (state in ${FINAL})`,
  },
  {
    name: 'the queue shows the most urgent open promise',
    faults: `select r.number from service_request r left join lateral (
        select min(due_at) as due from sla_clock c where c.organization_id = r.organization_id and c.request_id = r.id and c.state in ('RUNNING', 'PAUSED')
      ) c on true where r.due_at <> coalesce(c.due, '9999-12-31T00:00:00Z'::timestamptz)`,
  },
  {
    name: 'one audit entry a change, and the chain intact',
    faults: `select organization_id || ' at ' || position from (
        select e.*, lag(e.hash) over w as before, lag(e.position) over w as earlier from audit_entry e window w as (partition by organization_id order by position)
      ) e where position <> coalesce(earlier, 0) + 1 or previous_hash <> coalesce(before, encode(sha256(organization_id::text::bytea), 'hex'))
        or hash <> audit_hash(previous_hash, position, at, actor_kind, actor_id, operation, subject_type, subject_id, detail)
      union all
      select h.organization_id || ' head' from audit_head h left join audit_entry e on e.organization_id = h.organization_id and e.position = h.position
      where h.position > 0 and (e.hash is null or e.hash <> h.hash)
         or h.position <> (select count(*) from audit_entry a where a.organization_id = h.organization_id)`,
  },
  {
    name: 'one signature a report, bound to the report',
    faults: `select number from service_report where (signed_at is not null) = (refusal_reason is not null)
      or signed_at is not null and signature_file_id is null`,
  },
  {
    name: 'what is approved was agreed to by every post it asked, on what was shown, and never by the asker or whoever wrote it',
    faults: `select a.number from approval a, jsonb_array_elements(a.route->'steps') with ordinality s (step, place),
        jsonb_array_elements(s.step->'posts') p
      where a.state = 'APPROVED' and not exists (select from approval_vote v where v.organization_id = a.organization_id
        and v.approval_id = a.id and v.round = a.round and v.step = s.place - 1 and p->>'name' = any(v.also || v.post)
        and v.verdict = 'APPROVED' and v.content_hash = a.content_hash)
      union
      select a.number from approval a join approval_vote v on v.organization_id = a.organization_id and v.approval_id = a.id
      where a.asked_by_id in (v.by_id, v.on_behalf_of_id) or (a.subject = 'POLICY_VERSION' and exists (
        select from policy_version w where w.organization_id = a.organization_id and w.id = a.subject_id
        and w.authors && array[v.by_id, v.on_behalf_of_id]))`,
  },
  {
    name: 'no paid work begun without consent',
    faults: `select v.number from visit v join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
      where r.entitlement in ('PAID', 'COST_PRICE') and v.state in ('WORKING', 'DONE', 'SIGNED') and r.source is null
        and not exists (select from consent c where c.organization_id = r.organization_id and c.request_id = r.id
          and c.kind = 'PAID_WORK' and c.state = 'GIVEN')`,
  },
  {
    name: 'no evidence without an owner, nor other than its file',
    faults: `select f.id::text from file f where f.purpose = 'EVIDENCE' and f.request_id is not null
        and not exists (select from evidence e where e.organization_id = f.organization_id and e.file_id = f.id)
      union all
      select e.number from evidence e join file f on f.organization_id = e.organization_id and f.id = e.file_id
      where f.sha256 <> e.sha256 or f.request_id <> e.request_id or f.purpose <> 'EVIDENCE'`,
  },
  {
    name: 'no paper of an inspection body without its finding, nor other than its file',
    faults: `select f.id::text from file f where f.purpose = 'INSPECTION_PAPER' and f.request_id is not null and not exists (
        select from quality_inspection q where q.organization_id = f.organization_id and q.paper_file_id = f.id)
      union all
      select q.id::text from quality_inspection q join file f on f.organization_id = q.organization_id and f.id = q.paper_file_id
      where f.sha256 <> q.paper_sha256 or f.request_id <> q.request_id or f.content_type <> q.paper_type
        or f.purpose <> 'INSPECTION_PAPER'`,
  },
  {
    name: 'nobody looks into what complains of them',
    faults: `select i.number from investigation i join service_request r on r.organization_id = i.organization_id and r.id = i.request_id
      join investigation_member m on m.organization_id = i.organization_id and m.investigation_id = i.id
      where i.state = 'OPEN' and m.left_at is null and m.account_id = any(r.complained_of_ids)`,
  },
  {
    name: 'nobody works while a stop stands',
    faults: `select v.number from visit v join stop_order s on s.organization_id = v.organization_id and s.request_id = v.request_id
      where s.lifted_at is null and v.state = 'WORKING'`,
  },
  {
    name: 'of what was found, one finding stands',
    faults: `select request_id::text from finding f where not exists (
        select from finding n where n.organization_id = f.organization_id and n.supersedes_id = f.id)
      group by organization_id, request_id having count(*) > 1`,
  },
  {
    name: 'the dashboard counts what is there',
    faults: `select coalesce(s.organization_id, r.organization_id) || ' ' || coalesce(s.state, r.state) from
      (select organization_id, state, open from state_rollup where open <> 0 and state not in ${FINAL}) s
      full join (select organization_id, state, count(*) as open from service_request where state not in ${FINAL} group by 1, 2) r
      on r.organization_id = s.organization_id and r.state = s.state where s.open is distinct from r.open`,
  },
  ...BOOK_INVARIANTS,
  ...CALLBACK_INVARIANTS,
  ...CLAIM_INVARIANTS,
  ...STOCK_INVARIANTS,
  {
    name: 'nothing points into another organization',
    faults: `select 'unscoped key ' || conrelid::regclass || '.' || conname from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and confrelid <> 'organization'::regclass and array_length(conkey, 1) < 2`,
  },
];
