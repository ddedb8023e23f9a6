import type { Person } from '../stage/person.js';
import { photograph } from '../stage/photograph.js';
import { sendRequest } from './file-request.js';
import { wallTime } from './wall-time.js';

/** A printer complains of torn reels of coated paper, with a picture, and wants others. @returns its number */
export async function fileComplaint(customer: Person, said: { title: string; arrived: Date }): Promise<string> {
  await customer.goTo('/');
  for (const choice of [/CA128-/, /^退赔?换/, /^破损/, /^外观可见/, /^换货/]) await customer.chooses(choice);
  await customer.front.getByLabel(/到货时间/).fill(wallTime(said.arrived));
  await customer.writes('In a few words', said.title);
  await customer.addsPhoto('Photos', photograph(said.title));
  return sendRequest(customer);
}

/** The desk, which reads English, puts to the policy what it judges: so much is lost, and it is especially grave. */
export async function judgeGrave(desk: Person, number: string, loss: string): Promise<void> {
  await desk.turnsTo(`/queue?open=${number}`);
  await desk.presses('Change the facts');
  await desk.front.getByLabel(/^Direct loss/).fill(loss);
  const grave = desk.front.getByRole('group', { name: 'Especially grave' });
  await grave.getByRole('radio', { name: 'Yes' }).check();
  await desk.presses('Save triage');
  await desk.button('Change the facts').waitFor();
}
