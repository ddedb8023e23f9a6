import { AdmissionState as S, type AdmissionAction } from '@aftercare/schema';
import { STAYS, type StateMachine, type Transition } from '../../../kernel/state-machine/state-machine.js';

/**
 * Whose hand a step takes. KEEPER: keeps the register, or works in the responsible department; STAMPER: whom the policy
 * names to stamp or file the papers of the class; SAFETY: whom it lets stop work; REPORTER, OUTCOME: whom it lets report
 * an accident and file its outcome; HOUSE: nobody's, it follows.
 */
export type AdmissionHand = 'KEEPER' | 'STAMPER' | 'SAFETY' | 'REPORTER' | 'OUTCOME' | 'HOUSE';
export type AdmissionStep = AdmissionAction | 'ADMIT' | 'REFUSE' | 'EXPIRE';

type Row = Transition<S, AdmissionStep, AdmissionHand>;
const row = (
  step: AdmissionStep,
  from: readonly S[],
  to: Row['to'],
  who: readonly AdmissionHand[],
  event: string,
): Row => ({ step, from, to, who, event });

const OPEN = [S.REGISTERED, S.ADMITTED] as const;
const LIVED = [S.REGISTERED, S.ADMITTED, S.EXPIRED, S.REVOKED] as const;
const EITHER: readonly AdmissionHand[] = ['KEEPER', 'SAFETY'];

/** The life of an admission. What is not a step of somebody follows from their steps, or from the calendar. */
export const admissionMachine: StateMachine<S, AdmissionStep, AdmissionHand> = {
  initial: S.REGISTERED,
  final: [S.REFUSED, S.REVOKED, S.EXPIRED],
  transitions: [
    row('FILE', OPEN, STAYS, EITHER, 'admission.filed'),
    row('STAMP', OPEN, STAYS, ['STAMPER'], 'admission.stamped'),
    row('ASK', [S.REGISTERED], STAYS, EITHER, 'admission.asked'),
    row('ADMIT', [S.REGISTERED], S.ADMITTED, ['HOUSE'], 'admission.admitted'),
    row('REFUSE', [S.REGISTERED], S.REFUSED, ['HOUSE'], 'admission.refused'),
    row('EXPIRE', [S.ADMITTED], S.EXPIRED, ['HOUSE'], 'admission.expired'),
    row('REVOKE', OPEN, S.REVOKED, ['SAFETY'], 'admission.revoked'),
    row('INSPECT', [S.ADMITTED], STAYS, ['SAFETY'], 'admission.inspected'),
    row('RECORD_VIOLATION', LIVED, STAYS, ['SAFETY'], 'admission.violated'),
    row('STOP', OPEN, STAYS, ['SAFETY'], 'admission.stopped'),
    row('LIFT', LIVED, STAYS, ['SAFETY'], 'admission.lifted'),
    row('REPORT_ACCIDENT', LIVED, STAYS, ['REPORTER'], 'admission.accident'),
    row('FILE_OUTCOME', LIVED, STAYS, ['OUTCOME'], 'admission.outcomeFiled'),
    row('DRAW', LIVED, STAYS, EITHER, 'admission.depositAsked'),
  ],
};
