/** What can be done to an 8D report. */
export const EightDAction = {
  SAVE: 'SAVE',
  CONFIRM_CONTAINMENT: 'CONFIRM_CONTAINMENT',
  CONFIRM_CAUSES: 'CONFIRM_CAUSES',
  CONFIRM_CORRECTION: 'CONFIRM_CORRECTION',
  CLOSE: 'CLOSE',
  STEP_BACK: 'STEP_BACK',
} as const;
export type EightDAction = (typeof EightDAction)[keyof typeof EightDAction];
