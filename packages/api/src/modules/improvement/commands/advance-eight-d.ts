import type { EightDAction, EightDState } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { eightDMachine } from '../domain/eight-d.machine.js';
import { gapsBefore } from '../domain/gaps.js';
import { disciplinesOf, lockEightD, moveEightD } from './lock-eight-d.js';

export interface EightDStep {
  readonly reportId: string;
  readonly version: number;
  readonly reason?: string | null;
}

/** Says that D1 to D3 are done: what was done at once is seen to work. Refuses like `advance`. */
export const confirmContainment = (input: EightDStep, work: Work): Promise<Done> =>
  advance(input, work, 'CONFIRM_CONTAINMENT');

/** Says that D4 is done: both root causes are known. Refuses like `advance`. */
export const confirmCauses = (input: EightDStep, work: Work): Promise<Done> => advance(input, work, 'CONFIRM_CAUSES');

/** Says that D5 and D6 are done: what removes the causes is in place and seen to work. Refuses like `advance`. */
export const confirmCorrection = (input: EightDStep, work: Work): Promise<Done> =>
  advance(input, work, 'CONFIRM_CORRECTION');

/** Closes the report with D7 and D8; from then on it stays as it is. Refuses like `advance`. */
export const closeEightD = (input: EightDStep, work: Work): Promise<Done> => advance(input, work, 'CLOSE');

/** Something that was confirmed does not hold: the report goes one step back. Refuses like `lockEightD`. */
export async function stepBackEightD({ reportId, version, reason }: EightDStep, work: Work): Promise<Done> {
  const locked = await lockEightD(work, reportId, 'STEP_BACK', version);
  await moveEightD(work, locked, 'STEP_BACK', { reason: reason ?? null });
  return { subjectId: reportId };
}

/** Refuses like `lockEightD`, and with InvalidInputError: all that is missing, by its place in the report. */
async function advance({ reportId, version }: EightDStep, work: Work, action: EightDAction): Promise<Done> {
  const locked = await lockEightD(work, reportId, action, version);
  const { report } = locked;
  const to = transitionFor(eightDMachine, report.state, action)!.to as EightDState;
  const gaps = gapsBefore(to, disciplinesOf(report));
  if (gaps.length) throw refuse.input(...gaps);
  if (to === 'CLOSED') report.closedAt = work.now;
  await moveEightD(work, locked, action);
  return { subjectId: reportId };
}
