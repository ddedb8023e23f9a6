/** How a visit takes place. */
export const VisitKind = {
  PHONE: 'PHONE',
  REMOTE: 'REMOTE',
  ON_SITE: 'ON_SITE',
} as const;
export type VisitKind = (typeof VisitKind)[keyof typeof VisitKind];
