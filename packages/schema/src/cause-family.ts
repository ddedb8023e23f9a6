/** The five families every cause belongs to. */
export const CauseFamily = {
  DESIGN: 'DESIGN',
  PRODUCTION: 'PRODUCTION',
  TRANSPORT: 'TRANSPORT',
  INSTALLATION: 'INSTALLATION',
  USE: 'USE',
} as const;
export type CauseFamily = (typeof CauseFamily)[keyof typeof CauseFamily];
