import type { ReplayDimension } from '../../../gql/graphql';

/** The list that is open: a dimension, and of it one point and one move where a number of a table was pressed. */
export interface Shown {
  dimension: ReplayDimension;
  rule?: string | null;
  from?: string;
  to?: string;
}
