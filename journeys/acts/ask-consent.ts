import type { Person } from '../stage/person.js';

/** In the dialog that asks for consent to paid work: chooses lines of the price list by their codes, and asks. */
export async function askForPrice(staff: Person, codes: readonly string[]): Promise<void> {
  for (const code of codes) await staff.finds('Add from the price list', code);
  await staff.presses('Ask the customer');
  await staff.page.getByRole('dialog').last().waitFor({ state: 'hidden' });
}

/** From the page of a request: asks whether somebody may work on the customer's system from afar. */
export async function askForRemoteAccess(staff: Person): Promise<void> {
  await staff.presses('Ask for consent');
  await staff.chooses(new RegExp(`^${staff.words('Remote access')}`));
  await staff.presses('Ask the customer');
  await staff.reads('Waiting for the customer');
}
