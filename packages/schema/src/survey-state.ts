/** Where the appointment for a survey on site stands. */
export const SurveyState = {
  SCHEDULED: 'SCHEDULED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
} as const;
export type SurveyState = (typeof SurveyState)[keyof typeof SurveyState];
