import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { RequestSubject } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';

/** What a decision needs to know around a request: the unit's days, the customer's grade, the day in the policy's place. */
export interface DecisionSubject extends RequestSubject {
  readonly customerGrade: string;
}

/** The same, as a statement reads it; days are `YYYY-MM-DD`. */
export interface SubjectRow {
  readonly grade: string;
  readonly on_day: string;
  readonly purchased_on: string | null;
  readonly accepted_on: string | null;
  readonly handed_over_on: string | null;
  readonly registered_on: string | null;
}

export const SUBJECT_COLUMNS = `c.grade, to_char(?::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as on_day,
  a.purchased_on::text, a.accepted_on::text, a.handed_over_on::text, a.registered_on::text`;

export async function readSubject(work: Work, request: ServiceRequest): Promise<DecisionSubject> {
  const [row] = (await work.rows.execute(
    `select ${SUBJECT_COLUMNS} from organization o
     join customer c on c.organization_id = o.id and c.id = ?
     left join asset a on a.organization_id = o.id and a.id = ?
     where o.id = ?`,
    [request.filedAt.toISOString(), request.customerId, request.assetId ?? null, work.organizationId],
  )) as [SubjectRow];
  return subjectOf(row);
}

export const subjectOf = (row: SubjectRow): DecisionSubject => ({
  customerGrade: row.grade,
  on: row.on_day,
  startDates: {
    purchase: row.purchased_on,
    acceptance: row.accepted_on,
    handover: row.handed_over_on,
    registration: row.registered_on,
  },
});
