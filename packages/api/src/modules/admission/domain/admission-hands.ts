import type { AccidentReporter } from '@aftercare/schema';
import { isNamed, type Colleague } from '../../../kernel/is-named.js';
import type { AdmissionHand } from './admission.machine.js';

/** Whom the rules name on one admission: offices, roles or departments. */
export interface NamedOnAdmission {
  readonly department: string;
  readonly contractingDepartment: string;
  readonly orderedBy: string;
  readonly stampedBy: string | null;
  readonly filedWith: string | null;
  readonly reportedBy: AccidentReporter;
  readonly outcomeFiledBy: AccidentReporter | null;
}

/** Who keeps the register of admissions whatever department they are in. */
export const REGISTER_KEEPERS: readonly string[] = ['AGENT', 'DISPATCHER', 'SUPERVISOR', 'MANAGER', 'ADMIN'];

/** Whose hands somebody's are on an admission. An accident the own firm reports is put down by who keeps the register. */
export function handsOn(who: Colleague, named: NamedOnAdmission): AdmissionHand[] {
  const keeps = who.roles.some((role) => REGISTER_KEEPERS.includes(role)) || isNamed(who, named.department);
  const isParty = (party: AccidentReporter): boolean => {
    if (party === 'OWN_FIRM') return keeps;
    return isNamed(who, party === 'RESPONSIBLE_DEPARTMENT' ? named.department : named.contractingDepartment);
  };
  const stamps = isNamed(who, named.stampedBy) || isNamed(who, named.filedWith);
  const files = named.outcomeFiledBy !== null && isParty(named.outcomeFiledBy);
  return [
    ...(keeps ? (['KEEPER'] as const) : []),
    ...(stamps ? (['STAMPER'] as const) : []),
    ...(isNamed(who, named.orderedBy) ? (['SAFETY'] as const) : []),
    ...(isParty(named.reportedBy) ? (['REPORTER'] as const) : []),
    ...(files ? (['OUTCOME'] as const) : []),
  ];
}
