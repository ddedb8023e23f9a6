/** How a question of the intake form is answered. */
export const QuestionForm = {
  CHOICE: 'CHOICE',
  NUMBER: 'NUMBER',
  YES_NO: 'YES_NO',
  MOMENT: 'MOMENT',
} as const;
export type QuestionForm = (typeof QuestionForm)[keyof typeof QuestionForm];
