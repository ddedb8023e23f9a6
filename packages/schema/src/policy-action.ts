/** What somebody may do with a version of a policy. */
export const PolicyAction = {
  SAVE: 'SAVE',
  REVIEW: 'REVIEW',
  RETURN: 'RETURN',
  APPROVE: 'APPROVE',
  PUT_IN_FORCE: 'PUT_IN_FORCE',
  WITHDRAW: 'WITHDRAW',
} as const;
export type PolicyAction = (typeof PolicyAction)[keyof typeof PolicyAction];
