/** How a question about a service is answered: by a mark within the policy's scale, by yes or no, or in words. */
export const AnswerForm = { MARK: 'MARK', YES_NO: 'YES_NO', WORDS: 'WORDS' } as const;
export type AnswerForm = (typeof AnswerForm)[keyof typeof AnswerForm];
