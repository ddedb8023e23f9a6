import { AdmissionState } from '@aftercare/schema';
import { textIn } from './text-in';

/** The filters of the register of admissions as they stand in its address. */
export interface AdmissionSearch {
  state?: AdmissionState;
  /** Of the policy. */
  class?: string;
  /** The id of a site. */
  site?: string;
  /** Part of a firm's name. */
  firm?: string;
  /** Only what is good and ends within thirty days. */
  soon?: true;
  /** Only those whose work is stopped. */
  stopped?: true;
}

/** What is unknown in an address is left out, so that an old link still opens the list. */
export function readAdmissionSearch(search: Record<string, unknown>): AdmissionSearch {
  const { state, soon, stopped } = search;
  return {
    ...textIn(search, ['class', 'site', 'firm']),
    ...(typeof state === 'string' && state in AdmissionState && { state: state as AdmissionState }),
    ...(soon === true && { soon: true as const }),
    ...(stopped === true && { stopped: true as const }),
  };
}
