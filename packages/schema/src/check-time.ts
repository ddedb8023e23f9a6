/** When a checklist is gone through. */
export const CheckTime = {
  BEFORE_LEAVING: 'BEFORE_LEAVING',
  BEFORE_WORK: 'BEFORE_WORK',
  WHILE_WORKING: 'WHILE_WORKING',
  AFTER_WORK: 'AFTER_WORK',
} as const;
export type CheckTime = (typeof CheckTime)[keyof typeof CheckTime];
