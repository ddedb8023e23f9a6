import type { InputIssue } from '../../../kernel/refusal.js';

const MINUTE = 60_000;
/** How far a phone's clock may be ahead; what is within it happened now. */
const SKEW = 2 * MINUTE;
const OLDEST = 7 * 24 * 60 * MINUTE;
/** Received so much later, a step came late. */
const LATE = MINUTE;

/** When a step happened and whether it was told late; epoch milliseconds. */
export interface StepMoment {
  readonly at: number;
  readonly late: boolean;
}

/**
 * When a step happened: as the phone says, where that is plausible; without a word of it, when it was received. Phones
 * may have had no network for a week at most, and nothing happens before what went before it.
 * Codes at `happenedAt`: `visit.notYet`, `visit.tooLongAgo`, `visit.beforeLastStep`.
 *
 * @param notBefore the moment of the step before it
 */
export function momentOfStep(
  happenedAt: number | null,
  receivedAt: number,
  notBefore: number | null,
): StepMoment | InputIssue {
  if (happenedAt === null) return { at: receivedAt, late: false };
  const path = 'happenedAt';
  if (happenedAt > receivedAt + SKEW) return { path, code: 'visit.notYet' };
  if (happenedAt < receivedAt - OLDEST) return { path, code: 'visit.tooLongAgo' };
  const at = Math.min(happenedAt, receivedAt);
  if (notBefore !== null && at < notBefore) return { path, code: 'visit.beforeLastStep' };
  return { at, late: receivedAt - at >= LATE };
}
