/** The way a request came in. */
export const RequestChannel = {
  PORTAL: 'PORTAL',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  CHAT: 'CHAT',
  VISIT: 'VISIT',
  OUTREACH: 'OUTREACH',
  PARTNER: 'PARTNER',
  PLANNED: 'PLANNED',
} as const;
export type RequestChannel = (typeof RequestChannel)[keyof typeof RequestChannel];
