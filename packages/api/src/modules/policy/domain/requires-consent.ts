import type { Entitlement } from '@aftercare/schema';
import { decide, type Trace } from '../../../kernel/decision-table/index.js';
import type { ConsentPaper } from './consent-paper.js';
import type { Policy } from './policy.js';

/** Whether work may begin only with the customer's consent on record, and what must be shown to obtain it. */
export interface Consent {
  readonly required: boolean;
  readonly shows: readonly ConsentPaper[];
  readonly clause: string;
  readonly trace: Trace;
}

/** Decides whether work with this outcome needs the customer's consent first. */
export function requiresConsent(policy: Policy, outcome: Entitlement): Consent {
  const { outcome: ruling, trace } = decide(policy.prices.consent, { outcome });
  return { ...ruling, clause: trace.clause, trace };
}
