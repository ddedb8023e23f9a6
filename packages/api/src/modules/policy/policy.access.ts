import type { Actor } from '../../kernel/actor.js';
import { policyVersionMachine, type PolicyStep, type PolicyStepper } from './domain/policy-version.machine.js';

/** In which capacities somebody acts on a policy. Customers and partners have none. */
export function policyCapacitiesOf({ kind, roles }: Actor): readonly PolicyStepper[] {
  if (kind === 'SYSTEM') return ['SYSTEM'];
  return kind === 'STAFF' ? roles : [];
}

/** Whether somebody could ever take this step, in whatever state. */
export function mayEverStep(actor: Actor, step: PolicyStep): boolean {
  const capacities = policyCapacitiesOf(actor);
  return policyVersionMachine.transitions.some(
    (row) => row.step === step && row.who.some((who) => capacities.includes(who)),
  );
}
