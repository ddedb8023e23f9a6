import type { PaperRule, Policy } from './policy.js';
import type { ServiceEvent } from './service-event.js';

/** Lists the papers that must be handed over when an event happens. */
export function papersDue(policy: Policy, event: ServiceEvent): PaperRule[] {
  return policy.papers.filter(({ on }) => on === event);
}
