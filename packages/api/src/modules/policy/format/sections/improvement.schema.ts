import * as v from 'valibot';
import { clause, listOf, localized, named, section, upperName, UPPER_NAME, yesNo } from '../parts.schema.js';
import { rhythm } from '../rhythm.schema.js';

/** How the company puts its own service right, and looks ahead at what may go wrong. */
export const improvement = section({
  /** Steps in their order; the last ones are taken only by `verifiedBy`. */
  nonconformities: v.optional(
    section({ steps: named(UPPER_NAME, localized), verifiedBy: upperName, closedUnverified: yesNo, clause }),
  ),
  risks: v.optional(
    section({
      factors: named(UPPER_NAME, localized),
      reducedBy: named(UPPER_NAME, localized),
      reviewed: rhythm,
      reviewedBy: upperName,
      clause,
    }),
  ),
  /** Records that are read again for what could be better. */
  sources: v.optional(
    section({ records: named(UPPER_NAME, localized), often: rhythm, readBy: listOf(upperName), clause }),
  ),
});
