/** Where a solution stands: with its author, with those who must agree to it, with the customer, or over. */
export const SolutionState = {
  DRAFT: 'DRAFT',
  IN_APPROVAL: 'IN_APPROVAL',
  RETURNED: 'RETURNED',
  REJECTED: 'REJECTED',
  APPROVED: 'APPROVED',
  SENT: 'SENT',
  AGREED: 'AGREED',
  OBJECTED: 'OBJECTED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type SolutionState = (typeof SolutionState)[keyof typeof SolutionState];
