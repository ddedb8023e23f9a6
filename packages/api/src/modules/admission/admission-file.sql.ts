import type { ApprovalState } from '@aftercare/schema';
import { sql, type Row, type Sql } from '../../kernel/read/index.js';
import type { AdmissionFile, FiledPaper } from './domain/admission-file.js';

/** What lies in the file of an admission, and what stands against it, as JSON. */
export const fileOf = (row: Row): Sql => sql`(select json_build_object(
  'papers', (select coalesce(json_agg(json_build_object('paper', p.paper, 'trade', p.trade, 'copies', p.copies,
      'validUntil', p.valid_until::text)), '[]') from admission_paper p
    where p.organization_id = ${row('organization_id')} and p.admission_id = ${row('id')} and p.taken_back_at is null),
  'educated', (select coalesce(json_agg(distinct e.level), '[]') from admission_education e
    where e.organization_id = ${row('organization_id')} and e.admission_id = ${row('id')}),
  'approval', (select q.state from approval q where q.organization_id = ${row('organization_id')}
    and q.subject = 'ADMISSION' and q.subject_id = ${row('id')} order by q.id desc limit 1),
  'stopped', exists (select from admission_stop s where s.organization_id = ${row('organization_id')}
    and s.admission_id = ${row('id')} and s.lifted_at is null),
  'owesOutcome', exists (select from admission_accident c where c.organization_id = ${row('organization_id')}
    and c.admission_id = ${row('id')} and c.outcome_by_department is not null and c.outcome_at is null),
  'hasViolations', exists (select from admission_violation v where v.organization_id = ${row('organization_id')}
    and v.admission_id = ${row('id')} and v.amount_minor is not null),
  'trades', ${row('trades')}, 'examPassed', ${row('exam_passed')},
  'stamped', ${row('stamped_at')} is not null, 'filed', ${row('filed_at')} is not null))`;

/** The same as it is read. */
export interface WrittenFile {
  readonly papers: readonly FiledPaper[];
  readonly educated: readonly string[];
  readonly approval: ApprovalState | null;
  readonly stopped: boolean;
  readonly owesOutcome: boolean;
  readonly hasViolations: boolean;
  readonly trades: readonly string[];
  readonly examPassed: boolean | null;
  readonly stamped: boolean;
  readonly filed: boolean;
}

/** The file the rules decide on. */
export const fileIn = ({ approval, ...written }: WrittenFile): AdmissionFile => ({
  ...written,
  approved: approval === 'APPROVED',
});
