import type { AccidentReporter } from '@aftercare/schema';

/** The department a party to an admission is; null of the person's own firm, which is none. */
export const partyOn = (
  party: AccidentReporter | null,
  admission: { readonly department: string; readonly contractingDepartment: string },
): string | null => {
  if (party === 'RESPONSIBLE_DEPARTMENT') return admission.department;
  return party === 'CONTRACTING_DEPARTMENT' ? admission.contractingDepartment : null;
};
