import type { ServiceRung } from '@aftercare/schema';
import type { Policy } from './policy.js';
import type { ServiceEvent } from './service-event.js';

/** The next rung of the ladder, what climbing it asks for, and the event it makes. */
export interface ChannelStep {
  readonly channel: ServiceRung;
  readonly reasonRequired: boolean;
  /** The customer's authorisation must be on record before work begins there. */
  readonly authorisationRequired: boolean;
  readonly event: ServiceEvent;
  readonly clause: string;
}

const CLIMBED: Readonly<Record<ServiceRung, ServiceEvent>> = {
  PHONE: 'request.filed',
  REMOTE: 'request.climbed-to-remote',
  ON_SITE: 'request.climbed-to-on-site',
};

/** Names the channel after the current one on the policy's ladder; `null` at its top or off the ladder. */
export function nextChannel(policy: Policy, current: ServiceRung): ChannelStep | null {
  const { steps, reasonRequired, authorisedByCustomer, clause } = policy.channels.ladder;
  const at = steps.indexOf(current);
  const channel = at < 0 ? undefined : steps[at + 1];
  if (channel === undefined) return null;
  const authorisationRequired = authorisedByCustomer.includes(channel);
  return { channel, reasonRequired, authorisationRequired, event: CLIMBED[channel], clause };
}
