import type { Work } from '../../../kernel/database/unit-of-work.js';
import { START_DATES, type RequestSubject, type StartDates } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';

/** What a decision needs to know around a request: the unit's days, the customer's grade, the day in the policy's place. */
export interface DecisionSubject extends RequestSubject {
  readonly customerGrade: string;
}

/** The same, as a statement reads it; days are `YYYY-MM-DD`. */
export interface SubjectRow {
  readonly grade: string;
  readonly on_day: string;
  readonly start_dates: StartDates;
}

export const SUBJECT_COLUMNS = `c.grade, to_char(?::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as on_day,
  ${START_DATES} as start_dates`;

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
  startDates: row.start_dates,
});
