/** What somebody may do to a request. */
export const RequestAction = {
  TRIAGE: 'TRIAGE',
  ANSWER: 'ANSWER',
  COMMENT: 'COMMENT',
  DISPATCH: 'DISPATCH',
  ASK_ANOTHER: 'ASK_ANOTHER',
  CLIMB: 'CLIMB',
  ASK_CONSENT: 'ASK_CONSENT',
  GIVE_CONSENT: 'GIVE_CONSENT',
  DECLINE_CONSENT: 'DECLINE_CONSENT',
  HOLD: 'HOLD',
  RESUME: 'RESUME',
  REJECT: 'REJECT',
  CANCEL: 'CANCEL',
  RESOLVE: 'RESOLVE',
  ACCEPT: 'ACCEPT',
  REFUSE: 'REFUSE',
  RATE: 'RATE',
  REOPEN: 'REOPEN',
  CLOSE: 'CLOSE',
  CLAIM: 'CLAIM',
} as const;
export type RequestAction = (typeof RequestAction)[keyof typeof RequestAction];
