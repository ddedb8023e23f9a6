import type { Facts } from '../../kernel/decision-table/index.js';
import { sql, type Row } from '../../kernel/read/index.js';
import type { LocalDate } from '../policy/index.js';
import type { WrittenForm } from './domain/form-of-visit.js';
import type { LastRun } from './domain/judge-checks.js';
import type { VisitKnown } from './domain/known-states.js';

/**
 * What the checklists and forms of a visit are judged on, as JSON: its day where the business keeps its hours, the facts
 * of its case, the last run of each checklist of its request, what was last written in each form, and what the house knows
 * that forms may ask for.
 *
 * @param visit the visit's row
 */
export const checksOfVisit = (visit: Row) => sql`(select json_build_object(
  'day', to_char(${visit('starts_at')} at time zone o.time_zone, 'YYYY-MM-DD'),
  'facts', coalesce((select d.facts from decision d where d.organization_id = o.id and d.request_id = ${visit('request_id')}
    and d.kind = 'TRIAGE' and d.superseded_at is null order by d.decided_at desc limit 1), '{}'),
  'runs', (select coalesce(json_agg(json_build_object('checklist', l.checklist, 'label', l.label, 'passed', l.passed, 'failed', l.failed,
      'visitId', l.visit_id, 'answers', l.answers, 'at', to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'by', a.display_name)), '[]')
    from (select distinct on (r.checklist) r.* from checklist_run r where r.organization_id = o.id
      and r.request_id = ${visit('request_id')} order by r.checklist, r.at desc, r.id desc) l
    left join account a on a.organization_id = l.organization_id and a.id = l.by_id),
  'written', (select coalesce(json_agg(json_build_object('record', l.record, 'label', l.label, 'states', l.states,
      'at', to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', a.display_name)), '[]')
    from (select distinct on (w.record) w.* from visit_record w where w.organization_id = o.id
      and w.visit_id = ${visit('id')} order by w.record, w.at desc, w.id desc) l
    left join account a on a.organization_id = l.organization_id and a.id = l.by_id),
  'known', (select json_build_object('technician', t.name, 'site', coalesce(s.label, ''), 'title', q.title,
      'when', to_char(${visit('starts_at')} at time zone o.time_zone, 'YYYY-MM-DD HH24:MI'), 'customer', c.number,
      'machine', coalesce(u.serial, ''), 'findings', ${visit('findings')}, 'actions', ${visit('actions')},
      'parts', (select coalesce(json_agg(n.name || ' × ' || n.quantity order by n.position), '[]') from visit_part n
        where n.organization_id = o.id and n.visit_id = ${visit('id')}),
      'travelMinutes', ${visit('travel_minutes')}, 'onSite', ${visit('kind')} = 'ON_SITE', 'outcome', ${visit('outcome')},
      'report', (select g.number from service_report g where g.organization_id = o.id and g.visit_id = ${visit('id')}))
    from service_request q
      join customer c on c.organization_id = q.organization_id and c.id = q.customer_id
      left join site s on s.organization_id = q.organization_id and s.id = q.site_id
      left join asset u on u.organization_id = q.organization_id and u.id = q.asset_id
      left join technician t on t.organization_id = q.organization_id and t.id = ${visit('technician_id')}
    where q.organization_id = o.id and q.id = ${visit('request_id')}))
  from organization o where o.id = ${visit('organization_id')})`;

/** The same as it comes from the database. */
export interface ChecksOfVisit {
  readonly day: LocalDate;
  readonly facts: Facts;
  readonly runs: readonly LastRun[];
  readonly written: readonly WrittenForm[];
  readonly known: VisitKnown;
}
