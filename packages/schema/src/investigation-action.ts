/** What somebody may do to an investigation. */
export const InvestigationAction = {
  PROPOSE_TEAM: 'PROPOSE_TEAM',
  SCHEDULE_SURVEY: 'SCHEDULE_SURVEY',
  RECORD: 'RECORD',
  STATE_FINDING: 'STATE_FINDING',
  CONCLUDE: 'CONCLUDE',
  DROP: 'DROP',
} as const;
export type InvestigationAction = (typeof InvestigationAction)[keyof typeof InvestigationAction];
