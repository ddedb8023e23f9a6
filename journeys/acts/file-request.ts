import type { Person } from '../stage/person.js';
import { photograph } from '../stage/photograph.js';

export interface Wanted {
  /** Serial or name of one of the customer's units. */
  readonly unit: RegExp;
  readonly kind: RegExp;
  readonly part?: RegExp;
  readonly fault?: RegExp;
  readonly title: string;
  readonly description?: string;
  readonly photo?: boolean;
  /** Tomorrow, in the first stretch offered. */
  readonly wishTomorrow?: boolean;
}

/** Fills in the portal's first page; not sent yet. */
export async function describeRequest(customer: Person, wanted: Wanted): Promise<void> {
  await customer.turnsTo('/');
  for (const choice of [wanted.unit, wanted.kind, wanted.part, wanted.fault]) {
    if (choice) await customer.chooses(choice);
  }
  await customer.writes('In a few words', wanted.title);
  if (wanted.description) await customer.writes('Tell us more', wanted.description);
  if (wanted.photo) await customer.addsPhoto('Photos', photograph(wanted.title));
  if (wanted.wishTomorrow) {
    await customer.group('Which day suits you?').getByRole('radio').nth(1).check();
    await customer.group('At what time?').getByRole('radio').first().check();
  }
}

/** Sends what was described. @returns the number the request was given */
export async function sendRequest(customer: Person): Promise<string> {
  await customer.presses('Send the request');
  await customer.page.waitForURL(/\/requests\/R-/);
  return /R-\d{4}-\d{6}/.exec(customer.page.url())![0];
}

export async function fileRequest(customer: Person, wanted: Wanted): Promise<string> {
  await describeRequest(customer, wanted);
  return sendRequest(customer);
}
