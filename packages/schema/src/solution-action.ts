/** What somebody may do to a solution. */
export const SolutionAction = {
  REVISE: 'REVISE',
  SUBMIT: 'SUBMIT',
  SEND: 'SEND',
  WITHDRAW: 'WITHDRAW',
  AGREE: 'AGREE',
  OBJECT: 'OBJECT',
  ASK: 'ASK',
  ANSWER: 'ANSWER',
} as const;
export type SolutionAction = (typeof SolutionAction)[keyof typeof SolutionAction];
