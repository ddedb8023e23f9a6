/** For whom the body that inspects disputed quality has found. */
export const InspectionRuling = {
  FOR_CUSTOMER: 'FOR_CUSTOMER',
  FOR_COMPANY: 'FOR_COMPANY',
} as const;
export type InspectionRuling = (typeof InspectionRuling)[keyof typeof InspectionRuling];
