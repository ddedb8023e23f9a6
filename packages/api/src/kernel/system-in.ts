import type { Actor } from './actor.js';

/** The product itself at work in an organization: sees all of it, and nothing of another. */
export const systemIn = (organizationId: string): Actor => ({
  kind: 'SYSTEM',
  organizationId,
  accountId: null,
  roles: [],
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  language: 'zh-CN',
});
