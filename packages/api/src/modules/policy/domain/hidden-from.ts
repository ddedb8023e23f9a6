import type { RequestKind, Role } from '@aftercare/schema';
import type { Policy } from './policy.js';

/** From which roles a request is kept: of complaints, those the policy's line for complaints has no interest in common with. */
export const hiddenFrom = (policy: Policy, kind: RequestKind): Role[] =>
  kind === 'COMPLAINT' ? [...policy.feedback.complaintsHiddenFrom] : [];
