import type { Person } from '../stage/person.js';

/** Whoever is asked opens what waits for them and agrees; a meeting with its minutes. */
export async function agreeInside(staff: Person, asked: RegExp, minutes?: string): Promise<void> {
  await staff.turnsTo('/approvals');
  await staff.page.getByRole('listitem').getByRole('button', { name: asked }).first().click();
  await staff.presses('Agree');
  const [before] = staff.words('Agree to {number}').split('{number}');
  const question = staff.page.getByRole('dialog', { name: new RegExp(`^${before}[A-Z]+-`) });
  if (minutes) await question.getByLabel(staff.words('Minutes of the meeting')).fill(minutes);
  await question.getByRole('button', { name: staff.words('Agree'), exact: true }).click();
  await question.waitFor({ state: 'hidden' });
}
