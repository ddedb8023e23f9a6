/** What rows can prove of callbacks. */
export const CALLBACK_INVARIANTS = [
  {
    name: 'customers are called back about work they accepted, and what is made keeps no clock running',
    faults: `select c.id::text from callback c where not exists (select from acceptance a
        where a.organization_id = c.organization_id and a.request_id = c.request_id and a.outcome = 'ACCEPTED')
      union all
      select k.id::text from sla_clock k where k.kind = 'CALL_BACK' and k.state = 'RUNNING' and not exists (select from callback c
        where c.organization_id = k.organization_id and c.request_id = k.request_id and c.made_at is null)`,
  },
] as const;
