/** Where a version of a policy stands between being drafted and being replaced. */
export const PolicyState = {
  DRAFT: 'DRAFT',
  REVIEWED: 'REVIEWED',
  APPROVED: 'APPROVED',
  IN_FORCE: 'IN_FORCE',
  SUPERSEDED: 'SUPERSEDED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type PolicyState = (typeof PolicyState)[keyof typeof PolicyState];
