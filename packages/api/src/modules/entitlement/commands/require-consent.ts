import type { ConsentKind } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Consent } from '../consent.entity.js';

/** Nothing goes on without the customer's yes on record. Refuses with ConsentRequiredError. */
export async function requireConsent(work: Work, request: ServiceRequest, kind: ConsentKind): Promise<void> {
  const { em, organizationId } = work;
  const given = await em.count(Consent, { organizationId, requestId: request.id, kind, state: 'GIVEN' });
  if (!given) throw refuse.consentRequired(kind);
}

/** The same for the price, where the work costs the customer something. */
export async function requirePaidWorkConsent(work: Work, request: ServiceRequest): Promise<void> {
  if (isPaid(request)) await requireConsent(work, request, 'PAID_WORK');
}

export const isPaid = ({ entitlement }: ServiceRequest): boolean =>
  entitlement === 'PAID' || entitlement === 'COST_PRICE';
