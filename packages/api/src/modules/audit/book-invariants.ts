/** What rows can prove of losses and of the books. */
export const BOOK_INVARIANTS = [
  {
    name: 'every posting balances, per currency: in the ledger',
    faults: `select e.number from ledger_entry e join ledger_posting p on p.organization_id = e.organization_id and p.entry_id = e.id
      group by e.organization_id, e.id, e.number, p.currency having sum(p.amount_minor) <> 0
      union select e.number from ledger_entry e where e.lines <> (select count(*) from ledger_posting p
        where p.organization_id = e.organization_id and p.entry_id = e.id)`,
  },
  {
    name: 'nobody was paid more than was owed, and nobody paid more than was charged: in the ledger',
    faults: `select request_id || ' ' || account || ' ' || amount_minor from ledger_overpaid`,
  },
  {
    name: 'approved money changes only by an entry that mirrors it: in the ledger',
    faults: `select r.number from ledger_entry r where r.reverses_id is not null and exists (
        select l.account, l.party_kind, l.party_id, l.currency, sum(l.amount_minor) from ledger_posting l
        where l.organization_id = r.organization_id and l.entry_id in (r.id, r.reverses_id)
        group by l.account, l.party_kind, l.party_id, l.currency having sum(l.amount_minor) <> 0)`,
  },
  {
    name: 'a closed month stays as it was closed: in the ledger',
    faults: `select p.month::text from ledger_period p where p.entries <> (select count(*) from ledger_entry e
        where e.organization_id = p.organization_id and e.posted_on >= p.month and e.posted_on < p.month + interval '1 month')
      or 0 = (select count(*) from ledger_paper q where q.organization_id = p.organization_id and q.period_id = p.id)`,
  },
  {
    name: 'the shares of a loss sum to the whole and to the loss, and those of a penalty to the penalty, to the cent',
    faults: `select d.id::text from liability_decision d left join liability_share s
        on s.organization_id = d.organization_id and s.decision_id = d.id
      group by d.organization_id, d.id
      having coalesce(sum(s.basis_points), 0) <> 10000 or coalesce(sum(s.amount_minor), -1) <> d.loss_minor
      union all
      select p.id::text from penalty p left join penalty_share s
        on s.organization_id = p.organization_id and s.penalty_id = p.id and s.round = p.round
      where p.amount_minor is not null group by p.organization_id, p.id
      having coalesce(sum(s.basis_points), 0) <> 10000 or coalesce(sum(s.amount_minor), -1) <> p.amount_minor`,
  },
  {
    name: 'what is borne and what is charged is in the books, and nothing that is taken back',
    faults: `select d.id::text from liability_decision d
      where coalesce((select sum(g.amount_minor) from ledger_posting g join ledger_entry e on e.organization_id = g.organization_id and e.id = g.entry_id
          where e.organization_id = d.organization_id and e.cause_type = 'LIABILITY_DECISION' and e.cause_id = d.id and g.account = 'LIABILITY_CHARGE'), 0)
        <> case when d.state in ('IN_FORCE', 'DISPUTED') then coalesce((select sum(s.amount_minor) from liability_share s
          where s.organization_id = d.organization_id and s.decision_id = d.id and s.kind <> 'CUSTOMER'), 0) else 0 end
      union all
      select p.id::text from penalty p
      where coalesce((select sum(g.amount_minor) from ledger_posting g join ledger_entry e on e.organization_id = g.organization_id and e.id = g.entry_id
          where e.organization_id = p.organization_id and e.cause_type = 'PENALTY' and e.cause_id = p.id and g.account = 'PENALTY'), 0)
        <> case when p.state in ('CHARGED', 'APPEALED') then coalesce(p.amount_minor, 0) else 0 end`,
  },
  {
    name: 'no more is claimed from outside than somebody outside bears, and what is still missing is in the books',
    faults: `select s.id::text from liability_share s join recovery r on r.organization_id = s.organization_id and r.share_id = s.id
      where r.state <> 'WITHDRAWN' group by s.organization_id, s.id having sum(r.claimed_minor) > s.amount_minor or s.kind <> 'OUTSIDER'
      union all
      select r.id::text from recovery r
      where coalesce((select sum(g.amount_minor) from ledger_posting g join ledger_entry e on e.organization_id = g.organization_id and e.id = g.entry_id
          where e.organization_id = r.organization_id and e.cause_type = 'RECOVERY' and e.cause_id = r.id and g.account = 'RECOVERY_RECEIVABLE'), 0)
        <> case when r.state in ('CLAIMED', 'PARTLY_RECEIVED') then r.claimed_minor - r.received_minor else 0 end`,
  },
] as const;
