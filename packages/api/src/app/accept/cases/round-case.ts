import type { CustomerGrade } from '@aftercare/schema';

/**
 * One time that planned work comes round, as the document says it: on the day before it opens there is none, on its last
 * day it is in time, on the day after it is late. Days on the wall in China, `YYYY-MM-DD`.
 */
export interface RoundCase {
  /** Its name in the policy. */
  readonly round: string;
  readonly opens: string;
  /** The last day it is in time. */
  readonly due: string;
  /** Grades of the customers it is for whose units are past their warranty; left out: it is for none. */
  readonly grades?: readonly CustomerGrade[];
  /** The same of those whose units are under warranty; as the others unless said. */
  readonly covered?: readonly CustomerGrade[];
}
