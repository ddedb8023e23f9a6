import type { Work } from '../../../kernel/database/unit-of-work.js';
import { requireConsent, requirePaidWorkConsent } from '../../entitlement/index.js';
import type { VisitInHand } from './lock-visit.js';

/** Nobody works for money the customer has not agreed to, nor on a customer's machine unasked. Refuses with ConsentRequiredError. */
export async function requireConsentToWork(work: Work, { visit, request }: VisitInHand): Promise<void> {
  await requirePaidWorkConsent(work, request);
  if (visit.kind === 'REMOTE') await requireConsent(work, request, 'REMOTE_ACCESS');
}
