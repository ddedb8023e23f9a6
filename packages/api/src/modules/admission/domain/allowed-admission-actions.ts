import { AdmissionAction, type AdmissionState } from '@aftercare/schema';
import { stepsFor } from '../../../kernel/state-machine/state-machine.js';
import { admissionMachine, type AdmissionHand } from './admission.machine.js';

/** What the legal actions depend on besides whose hands they are. */
export interface AdmissionSituation {
  readonly state: AdmissionState;
  readonly stopped: boolean;
  /** Whether its class needs a stamp or a filing that is not there. */
  readonly awaitsStamp: boolean;
  /** Whether all is there but the agreement, which nobody was asked for yet. */
  readonly mayAsk: boolean;
  readonly owesOutcome: boolean;
  readonly hasViolations: boolean;
  /** Whether the policy lets violations be drawn from the deposit. */
  readonly fromDeposit: boolean;
}

/** What somebody with these hands may do to an admission now. */
export function allowedAdmissionActions(
  situation: AdmissionSituation,
  hands: readonly AdmissionHand[],
): AdmissionAction[] {
  const steps = new Set<string>(stepsFor(admissionMachine, situation.state, hands));
  return Object.values(AdmissionAction).filter((action) => steps.has(action) && fits(action, situation));
}

function fits(action: AdmissionAction, situation: AdmissionSituation): boolean {
  switch (action) {
    case 'STAMP':
      return situation.awaitsStamp;
    case 'ASK':
      return situation.mayAsk;
    case 'STOP':
      return !situation.stopped;
    case 'LIFT':
      return situation.stopped;
    case 'FILE_OUTCOME':
      return situation.owesOutcome;
    case 'DRAW':
      return situation.hasViolations && situation.fromDeposit;
    default:
      return true;
  }
}
