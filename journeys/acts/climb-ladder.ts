import type { Person } from '../stage/person.js';

/** From the page of a request: goes on to the next way of helping. */
export async function climbLadder(staff: Person, to: 'Remotely' | 'On site', reason: string): Promise<void> {
  await staff.does('Raise the way of service');
  await staff.chooses(to);
  await staff.writes('Why the rung below is not enough', reason);
  await staff.presses('Raise');
  await staff.page.getByRole('dialog').waitFor({ state: 'hidden' });
}
