import type { AcceptanceParty, StageState } from '@aftercare/schema';
import type { AcceptanceStage } from './acceptance-stage.js';
import { dayAfter, lastDayOf, type LocalDate } from './local-date.js';

/** One signature under a stage. */
export interface StageSigned {
  readonly stage: string;
  readonly party: AcceptanceParty;
  readonly on: LocalDate;
}

/** A stage as it stands on a day. */
export interface StageOfUnit {
  readonly stage: AcceptanceStage;
  readonly state: StageState;
  /** Of whom the policy asks a signature and who has not given it. */
  readonly missing: readonly AcceptanceParty[];
  /** The day of the last signature; `null` while one is missing. */
  readonly completedOn: LocalDate | null;
  /** The first day on which it may be signed; `null` where it may be at once, and while the stage before is not complete. */
  readonly opensOn: LocalDate | null;
}

/**
 * How the acceptances of a unit stand, in the policy's order. A stage is complete with the last signature. The next opens
 * once the time between them is over: counted from the day the stage before was complete, which is not counted itself, it
 * ends with its last day (Civil Code of the People's Republic of China, articles 201 and 203), so it opens the day after.
 * While the unit is still being installed, the first is not open either.
 */
export function stagesOfUnit(
  stages: readonly AcceptanceStage[],
  signatures: readonly StageSigned[],
  on: LocalDate,
  isBeingInstalled = false,
): StageOfUnit[] {
  const result: StageOfUnit[] = [];
  for (const stage of stages) {
    const before = result.at(-1);
    const given = signatures.filter((one) => one.stage === stage.key);
    const missing = stage.signedBy.filter((party) => !given.some((one) => one.party === party));
    const completedOn = missing.length ? null : given.map((one) => one.on).reduce((a, b) => (a > b ? a : b));
    const since = before?.completedOn ?? null;
    const opensOn = since && (stage.after ? dayAfter(lastDayOf(stage.after, since)) : since);
    const isOpen = before === undefined ? !isBeingInstalled : opensOn !== null && on >= opensOn;
    result.push({ stage, missing, completedOn, opensOn, state: completedOn ? 'SIGNED' : isOpen ? 'OPEN' : 'WAITING' });
  }
  return result;
}
