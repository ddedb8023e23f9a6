import type { Person } from '../stage/person.js';

interface Plan {
  readonly kind?: 'Remote session';
  /** Today, unless said otherwise: at the first time the drawer offers. */
  readonly tomorrow?: boolean;
}

/** A dispatcher opens a waiting request from the board and chooses how, when and who; not sent yet. */
export async function planVisit(dispatcher: Person, title: string, technician: RegExp, plan: Plan = {}): Promise<void> {
  await dispatcher.turnsTo('/dispatch');
  await dispatcher.presses(new RegExp(`^${dispatcher.words('Assign')} ?${title}`));
  if (plan.kind) await dispatcher.chooses(plan.kind);
  if (plan.tomorrow) await dispatcher.group('Day').getByRole('radio').nth(1).check();
  await dispatcher.chooses(technician);
}

export async function sendTechnician(
  dispatcher: Person,
  title: string,
  technician: RegExp,
  plan?: Plan,
): Promise<void> {
  await planVisit(dispatcher, title, technician, plan);
  await dispatcher.presses('Assign');
  await dispatcher.reads('Assigned. The technician is asked to accept.');
}
