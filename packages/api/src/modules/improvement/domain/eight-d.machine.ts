import { type EightDAction as A, EightDState as S, Role } from '@aftercare/schema';
import { STAYS, type StateMachine, type Transition } from '../../../kernel/state-machine/state-machine.js';

const { ENGINEER, QUALITY, SUPERVISOR, MANAGER, ADMIN } = Role;
/** Who writes reports. */
export const EIGHT_D_WRITERS = [ENGINEER, QUALITY, SUPERVISOR, MANAGER, ADMIN] as const;
const CLOSERS = [QUALITY, SUPERVISOR, MANAGER] as const;
const OPEN = [S.OPEN, S.CONTAINED, S.CAUSES_FOUND, S.CORRECTED] as const;

type Row = Transition<S, A, Role>;
const row = (step: A, from: readonly S[], to: Row['to'], who: readonly Role[], event: string): Row => ({
  step,
  from,
  to,
  who,
  event,
});

/** The life of an 8D report: each step is taken once what it confirms stands in the report, and may be taken back. */
export const eightDMachine: StateMachine<S, A, Role> = {
  initial: S.OPEN,
  final: [S.CLOSED],
  transitions: [
    row('SAVE', OPEN, STAYS, EIGHT_D_WRITERS, 'eightD.saved'),
    row('CONFIRM_CONTAINMENT', [S.OPEN], S.CONTAINED, EIGHT_D_WRITERS, 'eightD.advanced'),
    row('CONFIRM_CAUSES', [S.CONTAINED], S.CAUSES_FOUND, EIGHT_D_WRITERS, 'eightD.advanced'),
    row('CONFIRM_CORRECTION', [S.CAUSES_FOUND], S.CORRECTED, EIGHT_D_WRITERS, 'eightD.advanced'),
    row('CLOSE', [S.CORRECTED], S.CLOSED, CLOSERS, 'eightD.closed'),
    row('STEP_BACK', [S.CONTAINED], S.OPEN, EIGHT_D_WRITERS, 'eightD.steppedBack'),
    row('STEP_BACK', [S.CAUSES_FOUND], S.CONTAINED, EIGHT_D_WRITERS, 'eightD.steppedBack'),
    row('STEP_BACK', [S.CORRECTED], S.CAUSES_FOUND, EIGHT_D_WRITERS, 'eightD.steppedBack'),
  ],
};
