/** What a customer can ask for. */
export const RequestKind = {
  REPAIR: 'REPAIR',
  INSTALLATION: 'INSTALLATION',
  CONSULTATION: 'CONSULTATION',
  TRAINING: 'TRAINING',
  MAINTENANCE: 'MAINTENANCE',
  PARTS: 'PARTS',
  COMPLAINT: 'COMPLAINT',
  SUGGESTION: 'SUGGESTION',
  CLAIM: 'CLAIM',
} as const;
export type RequestKind = (typeof RequestKind)[keyof typeof RequestKind];
