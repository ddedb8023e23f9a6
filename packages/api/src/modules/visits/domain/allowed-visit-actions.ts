import { Role, VisitAction, VisitKind, VisitState } from '@aftercare/schema';
import { stepsFor } from '../../../kernel/state-machine/state-machine.js';
import { visitMachine } from './visit.machine.js';

/** What the legal actions depend on besides the role. */
export interface VisitSituation {
  readonly state: VisitState;
  readonly kind: VisitKind;
  /** Whether the person asking is the technician of this visit. */
  readonly mine: boolean;
}

/**
 * What somebody with these roles may do to a visit now. The field work belongs to the visit's own technician;
 * only visits on site are travelled to, and only from there does work start on arrival.
 */
export function allowedVisitActions(visit: VisitSituation, roles: readonly Role[]): VisitAction[] {
  const acting = roles.filter((role) => role !== Role.TECHNICIAN || visit.mine);
  const steps = new Set(stepsFor(visitMachine, visit.state, acting));
  return Object.values(VisitAction).filter((action) => steps.has(action) && fits(action, visit));
}

function fits(action: VisitAction, { kind, state }: VisitSituation): boolean {
  if (action === VisitAction.DEPART) return kind === VisitKind.ON_SITE;
  if (action === VisitAction.START) return kind !== VisitKind.ON_SITE || state !== VisitState.ACCEPTED;
  return true;
}
