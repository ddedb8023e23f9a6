/** What rows can prove of claims: their money, and the way of their goods. */
export const CLAIM_INVARIANTS = [
  {
    name: 'a claim is owed what was found due, no refund beyond what was paid, and the books say the same',
    faults: `select c.number from claim c
      left join lateral (select coalesce(sum(a.amount_minor), 0) as minor from claim_assessment a
        where a.organization_id = c.organization_id and a.claim_id = c.id and a.round = c.round) due on true
      left join lateral (select coalesce(sum(p.amount_minor), 0) as minor from ledger_entry e
        join ledger_posting p on p.organization_id = e.organization_id and p.entry_id = e.id and p.account = 'CUSTOMER_PAYABLE'
        where e.organization_id = c.organization_id and e.cause_id = c.id) owed on true
      where c.approved_minor <> due.minor or c.settled_minor > coalesce(c.approved_minor, 0)
        or c.kind = 'RETURN' and c.approved_minor > coalesce(c.paid_minor, c.claimed_minor)
        or owed.minor <> case when c.state in ('APPROVED', 'SETTLED') then c.settled_minor - c.approved_minor else 0 end`,
  },
  {
    name: 'no goods come back that were not sent, nor go another way than they were appraised',
    faults: `select c.number from claim c join lateral (
        select l.line_id, sum(quantity_thousandths) filter (where step = 'SENT_BACK') as sent,
          sum(quantity_thousandths) filter (where step = 'RECEIVED') as received,
          sum(quantity_thousandths) filter (where step = 'APPRAISED') as appraised,
          sum(quantity_thousandths) filter (where step = 'DISPOSED') as disposed,
          sum(quantity_thousandths) filter (where step = 'EXCHANGE_SENT') as given,
          sum(quantity_thousandths) filter (where step = 'EXCHANGE_RECEIVED') as taken
        from claim_goods l where l.organization_id = c.organization_id and l.claim_id = c.id group by l.line_id) g on true
      left join claim_assessment a on a.organization_id = c.organization_id and a.line_id = g.line_id and a.round = c.round
      where coalesce(received, 0) > coalesce(sent, 0) or coalesce(appraised, 0) > coalesce(received, 0)
        or coalesce(disposed, 0) > coalesce(appraised, 0) or coalesce(taken, 0) > coalesce(given, 0)
        or greatest(sent, given) > coalesce(a.quantity_thousandths, 0)`,
  },
] as const;
