/** What somebody may do to an approval. */
export const ApprovalAction = {
  APPROVE: 'APPROVE',
  REJECT: 'REJECT',
  RETURN: 'RETURN',
  WITHDRAW: 'WITHDRAW',
  ASK_AGAIN: 'ASK_AGAIN',
} as const;
export type ApprovalAction = (typeof ApprovalAction)[keyof typeof ApprovalAction];
