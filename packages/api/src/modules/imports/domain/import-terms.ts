import type { ImportedPromise } from './imported-promise.js';
import type { IncidentHistory } from './tell-history.js';

/** What an import needs to know of the organization, read once. */
export interface ImportTerms {
  readonly policyVersionId: string;
  readonly timeZone: string;
  /** What is promised for an incident that came in this way. */
  promisesFor(channel: IncidentHistory['channel']): readonly ImportedPromise[];
  readonly now: Date;
}
