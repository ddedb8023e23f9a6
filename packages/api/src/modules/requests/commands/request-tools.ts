import type { Policies } from '../../policy/index.js';

/** What commands on requests use of the house. */
export interface RequestTools {
  readonly policies: Policies;
}
