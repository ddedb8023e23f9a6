/** Where the figure of a target comes from. */
export const TargetSource = {
  COUNTED: 'COUNTED',
  MEASURED: 'MEASURED',
} as const;
export type TargetSource = (typeof TargetSource)[keyof typeof TargetSource];
