/** What became of a place in a policy between two versions. */
export const PolicyChangeKind = {
  ADDED: 'ADDED',
  REMOVED: 'REMOVED',
  CHANGED: 'CHANGED',
  MOVED: 'MOVED',
} as const;
export type PolicyChangeKind = (typeof PolicyChangeKind)[keyof typeof PolicyChangeKind];
