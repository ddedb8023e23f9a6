/** What somebody does in an investigating team. */
export const TeamRole = {
  LEAD: 'LEAD',
  ENGINEER: 'ENGINEER',
  INSPECTOR: 'INSPECTOR',
  EXPERT: 'EXPERT',
  SALES: 'SALES',
} as const;
export type TeamRole = (typeof TeamRole)[keyof typeof TeamRole];
