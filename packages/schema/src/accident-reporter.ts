/** Who reports an accident of somebody who was admitted. */
export const AccidentReporter = {
  RESPONSIBLE_DEPARTMENT: 'RESPONSIBLE_DEPARTMENT',
  CONTRACTING_DEPARTMENT: 'CONTRACTING_DEPARTMENT',
  OWN_FIRM: 'OWN_FIRM',
} as const;
export type AccidentReporter = (typeof AccidentReporter)[keyof typeof AccidentReporter];
