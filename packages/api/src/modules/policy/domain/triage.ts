import type { Role } from '@aftercare/schema';
import { decide, type Facts, type Trace } from '../../../kernel/decision-table/index.js';
import type { Policy } from './policy.js';
import type { Priority } from './priority.js';

/** What triage says of a request. `tier` and `severity` are names from the policy's own closed sets. */
export interface Triage {
  readonly tier: string;
  readonly severity: string;
  readonly priority: Priority;
  readonly ownerRole: Role;
  readonly trace: Trace;
}

/**
 * Decides tier, severity, priority and owner of a request.
 * @param facts as `checkFacts` accepts them.
 */
export function triage(policy: Policy, facts: Facts): Triage {
  const { outcome, trace } = decide(policy.triage.table, facts);
  const { tier, severity, priority, owner } = outcome;
  return { tier, severity, priority, ownerRole: owner, trace };
}
