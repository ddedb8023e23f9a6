import type { Language } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';

/** Nobody yet, at the door of an organization: sees nothing but what signing in needs. */
export const anonymousIn = (organizationId: string, language: Language = 'zh-CN'): Actor => ({
  kind: 'ANONYMOUS',
  organizationId,
  accountId: null,
  roles: [],
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  language,
});

/** No organization at all: row level security lets nothing through. */
export const NOWHERE = '00000000-0000-0000-0000-000000000000';
