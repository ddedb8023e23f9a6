import { lastDayOf, type LocalDate, type Period } from './local-date.js';

/** The same problem of the same unit within a period of its repair is a repair that did not last. */
export interface RepeatRepairRule {
  readonly clause: string;
  readonly within: Period;
  /** Offices, roles or departments that learn of it. */
  readonly reportedTo: readonly string[];
}

/**
 * Decides whether a problem that was put right before has come back too soon. Its last day counts; a policy that says
 * nothing of it never flags one.
 *
 * @param putRightOn the day the same problem was put right, in the organization's time zone; it is not counted
 * @param toldOn the day it was told of again
 */
export function repeatsRepair(
  { repeatRepair }: { readonly repeatRepair: RepeatRepairRule | null },
  putRightOn: LocalDate,
  toldOn: LocalDate,
): boolean {
  return repeatRepair !== null && putRightOn <= toldOn && toldOn <= lastDayOf(repeatRepair.within, putRightOn);
}
