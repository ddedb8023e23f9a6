import type { Person } from '../stage/person.js';
import { photograph } from '../stage/photograph.js';
import { sendRequest } from './file-request.js';
import { wallTime } from './wall-time.js';

/** One of two: what the policy says in Chinese, and in English. */
type Say = (zh: string, en: string) => string;

/** A printer complains of torn reels of coated paper, with a picture, and wants others. @returns its number */
export async function fileComplaint(
  customer: Person,
  said: { title: string; arrived: Date },
  say: Say,
): Promise<string> {
  await customer.turnsTo('/');
  const choices = [
    'CA128-',
    `^${customer.words('Complaint')}`,
    say('^破损', '^Torn'),
    say('^外观可见', '^Seen from outside'),
    say('^换货', '^Exchange'),
  ];
  for (const choice of choices) await customer.chooses(new RegExp(choice));
  await customer.front.getByLabel(new RegExp(say('到货时间', 'arrived'))).fill(wallTime(said.arrived));
  await customer.writes('In a few words', said.title);
  await customer.addsPhoto('Photos', photograph(said.title));
  return sendRequest(customer);
}

/** The desk puts to the policy what it judges: so much is lost, and it is especially grave. */
export async function judgeGrave(desk: Person, number: string, loss: string, say: Say): Promise<void> {
  await desk.turnsTo(`/queue?open=${number}`);
  await desk.presses('Change the facts');
  await desk.front.getByLabel(new RegExp(say('^直接损失', '^Direct loss'))).fill(loss);
  const grave = desk.front.getByRole('group', { name: say('特别重大', 'Especially grave') });
  await grave.getByRole('radio', { name: desk.words('Yes') }).check();
  await desk.presses('Save triage');
  await desk.button('Change the facts').waitFor();
}
