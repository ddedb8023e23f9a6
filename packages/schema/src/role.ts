/** What a member of an organization does there. Access rules are written in these words. */
export const Role = {
  CUSTOMER: 'CUSTOMER',
  AGENT: 'AGENT',
  DISPATCHER: 'DISPATCHER',
  TECHNICIAN: 'TECHNICIAN',
  ENGINEER: 'ENGINEER',
  QUALITY: 'QUALITY',
  CALLBACK_AGENT: 'CALLBACK_AGENT',
  STORES: 'STORES',
  FINANCE: 'FINANCE',
  SUPERVISOR: 'SUPERVISOR',
  MANAGER: 'MANAGER',
  EXECUTIVE: 'EXECUTIVE',
  PARTNER: 'PARTNER',
  ADMIN: 'ADMIN',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
