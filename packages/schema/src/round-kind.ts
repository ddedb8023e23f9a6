/** What is done when planned work comes round. */
export const RoundKind = {
  INSPECTION: 'INSPECTION',
  CUSTOMER_VISIT: 'CUSTOMER_VISIT',
  CUSTOMER_CALL: 'CUSTOMER_CALL',
  TRAINING: 'TRAINING',
  REPORT: 'REPORT',
  REVIEW: 'REVIEW',
  STOCKTAKE: 'STOCKTAKE',
  CAMPAIGN: 'CAMPAIGN',
} as const;
export type RoundKind = (typeof RoundKind)[keyof typeof RoundKind];
