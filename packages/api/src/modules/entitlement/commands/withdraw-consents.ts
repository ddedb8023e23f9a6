import type { ConsentKind } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Consent } from '../consent.entity.js';

/** What was asked or given is void: the request ended, or something else is asked in its place. */
export async function withdrawConsents(work: Work, request: ServiceRequest, kind?: ConsentKind): Promise<void> {
  const { em, organizationId, now } = work;
  const state = { $in: ['REQUESTED', 'GIVEN'] as const };
  const open = await em.find(Consent, { organizationId, requestId: request.id, state, ...(kind ? { kind } : {}) });
  for (const consent of open) {
    if (consent.state === 'GIVEN' && !kind) continue;
    consent.state = 'WITHDRAWN';
    consent.answeredAt = now;
  }
  await em.flush();
}
