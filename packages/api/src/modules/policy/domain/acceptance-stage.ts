import type { AcceptanceParty, Localized } from '@aftercare/schema';
import type { Period } from './local-date.js';

/** One of the acceptances a unit goes through, in the policy's order. */
export interface AcceptanceStage {
  readonly key: string;
  readonly label: Localized;
  readonly clause: string;
  readonly signedBy: readonly AcceptanceParty[];
  /** How much time there is between the stage before and this one; `null`: none is set. */
  readonly after: Period | null;
}
