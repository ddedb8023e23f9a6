/** What somebody may do to a visit. */
export const VisitAction = {
  ACCEPT: 'ACCEPT',
  DECLINE: 'DECLINE',
  DEPART: 'DEPART',
  ARRIVE: 'ARRIVE',
  START: 'START',
  STOP: 'STOP',
  RECORD: 'RECORD',
  FINISH: 'FINISH',
  SIGN: 'SIGN',
  REFUSE_SIGNATURE: 'REFUSE_SIGNATURE',
  MOVE: 'MOVE',
  CANCEL: 'CANCEL',
} as const;
export type VisitAction = (typeof VisitAction)[keyof typeof VisitAction];
