/** The ladder of service, climbed only upwards and with a reason. */
export const ServiceRung = {
  PHONE: 'PHONE',
  REMOTE: 'REMOTE',
  ON_SITE: 'ON_SITE',
} as const;
export type ServiceRung = (typeof ServiceRung)[keyof typeof ServiceRung];
