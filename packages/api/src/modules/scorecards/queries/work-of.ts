import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { Counted } from '../domain/counted.js';
import type { Scorecard } from '../scorecard.entity.js';

/** A complaint that was filed in the time of a card and turned out to be true. */
export interface VerifiedComplaint {
  readonly requestId: string;
  readonly at: Date;
  /** Facts of the complaint that were answered with yes. */
  readonly facts: readonly string[];
}

export interface WorkDone {
  readonly counted: Counted;
  readonly complaints: readonly VerifiedComplaint[];
}

type Told = Omit<VerifiedComplaint, 'at'> & { readonly at: string };

/** Of one card: its time, whose work it is, and what was counted. The best mark of a customer is 5. */
const WORK_DONE = `
  with span as (
    select c.organization_id, c.subject_kind, c.account_id, c.department,
      c.from_on::timestamp at time zone o.time_zone as begins, (c.to_on + 1)::timestamp at time zone o.time_zone as ends
    from scorecard c join organization o on o.id = c.organization_id where c.organization_id = ? and c.id = ?),
  people as (select a.id, a.technician_id from account a, span s
    where a.organization_id = s.organization_id and a.kind = 'STAFF'
      and (a.id = s.account_id or s.subject_kind = 'DEPARTMENT' and a.department = s.department)),
  requests as (select r.id, r.repeat_of_id from service_request r, span s where r.organization_id = s.organization_id
    and (s.subject_kind = 'ORGANIZATION' or r.technician_id in (select technician_id from people))),
  promises as (select count(*) filter (where k.state = 'MET') as part, count(*) as whole from sla_clock k, span s
    where k.organization_id = s.organization_id and k.request_id in (select id from requests)
      and k.due_at >= s.begins and k.due_at < s.ends and k.state in ('MET', 'BROKEN')),
  visits as (select distinct on (v.request_id) v.request_id, v.outcome, v.finished_at, v.technician_id from visit v, span s
    where v.organization_id = s.organization_id and v.finished_at is not null order by v.request_id, v.finished_at),
  repairs as (select count(*) filter (where v.outcome = 'FIXED' and not exists (select from service_request n, span t
      where n.organization_id = t.organization_id and n.repeat_of_id = v.request_id)) as part, count(*) as whole
    from visits v, span s where v.finished_at >= s.begins and v.finished_at < s.ends
      and (s.subject_kind = 'ORGANIZATION' or v.technician_id in (select technician_id from people))),
  ratings as (select coalesce(sum(g.overall), 0) as part, 5 * count(*) as whole from rating g, span s
    where g.organization_id = s.organization_id and g.request_id in (select id from requests)
      and g.rated_at >= s.begins and g.rated_at < s.ends)
  select json_build_object(
    'counted', json_build_object(
      'ON_TIME_RATE', (select row_to_json(p) from promises p), 'FIRST_TIME_FIX_RATE', (select row_to_json(f) from repairs f),
      'SATISFACTION', (select row_to_json(g) from ratings g)),
    'complaints', (select coalesce(json_agg(json_build_object('requestId', r.id,
        'at', to_char(r.filed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'facts', (select coalesce(json_agg(f.key), '[]') from jsonb_each(r.facts) f where f.value = 'true'))
        order by r.filed_at, r.id), '[]')
      from service_request r, span s where r.organization_id = s.organization_id and r.kind = 'COMPLAINT'
        and r.filed_at >= s.begins and r.filed_at < s.ends
        and (s.subject_kind = 'ORGANIZATION' or r.complained_of_ids && array(select id from people)))) as found`;

/** What is on record of the time a card tells of: figures, and complaints with the facts that were found true. */
export async function workOf({ em, organizationId }: Work, { id }: Pick<Scorecard, 'id'>): Promise<WorkDone> {
  const [{ found }] = await em.execute<[{ found: { counted: Counted; complaints: readonly Told[] } }]>(WORK_DONE, [
    organizationId,
    id,
  ]);
  return { counted: found.counted, complaints: found.complaints.map((one) => ({ ...one, at: new Date(one.at) })) };
}
