import type { Entitlement, Localized, PriceBasis } from '@aftercare/schema';
import { decide, type Trace } from '../../../kernel/decision-table/index.js';
import type { Policy } from './policy.js';
import type { PriceLine } from './price-line.js';
import { requiresConsent } from './requires-consent.js';

/** How one line of a quote is priced. */
export interface LinePrice {
  readonly basis: PriceBasis;
  /** The line costs the customer something. */
  readonly charged: boolean;
  /** The customer's consent to this very line must be on record before work begins. */
  readonly mustBeConsented: boolean;
  readonly clause: string;
  /** The wording of the clause. */
  readonly sentence: Localized;
  readonly trace: Trace;
}

/** Decides where the price of a line comes from when the customer is entitled to `outcome`. */
export function priceFor(policy: Policy, outcome: Entitlement, line: PriceLine): LinePrice {
  const { outcome: basis, trace } = decide(policy.prices.basis, { outcome, line });
  const charged = basis !== 'FREE' && basis !== 'NOT_SUPPLIED';
  const mustBeConsented = charged && requiresConsent(policy, outcome).required;
  const { clause } = trace;
  return { basis, charged, mustBeConsented, clause, sentence: policy.clauses[clause]!, trace };
}
