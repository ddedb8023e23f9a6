/** Who signs a stage of an acceptance. */
export const AcceptanceParty = {
  CUSTOMER: 'CUSTOMER',
  COMPANY: 'COMPANY',
} as const;
export type AcceptanceParty = (typeof AcceptanceParty)[keyof typeof AcceptanceParty];
