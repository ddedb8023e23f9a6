import type { Person } from '../stage/person.js';
import { answerIn } from './answer-in.js';

export interface OtherShares {
  /** In the order of the rows; the last is that of somebody outside. */
  readonly percents: readonly string[];
  readonly outsider: string;
  readonly named: string;
  readonly reason: string;
}

/** On the page of a loss: proposes that somebody outside bears a part, and says why. */
export async function proposeShares(engineer: Person, { percents, ...last }: OtherShares): Promise<void> {
  await engineer.presses('Share it out anew');
  await engineer.presses('One more');
  const row = (number: number) =>
    engineer.page.getByRole('group', {
      name: engineer.words('Share {number}', { number: String(number) }),
      exact: true,
    });
  for (const [place, percent] of percents.entries())
    await row(place + 1)
      .getByRole('textbox', { name: engineer.words('Share') })
      .first()
      .fill(percent);
  const outside = row(percents.length);
  await outside.getByLabel(engineer.words('Who bears it')).selectOption({ label: last.outsider });
  await outside.getByLabel(engineer.words('Who it is')).fill(last.named);
  await engineer.writes('Why not as the rule says', last.reason);
  await engineer.presses('Propose these shares');
  await engineer.button('Propose these shares').waitFor({ state: 'hidden' });
}

/** On the page of a loss: claims of whoever is outside what they bear. */
export async function claimFromOutside(agent: Person): Promise<void> {
  await agent.presses('Claim it');
  await answerIn(agent, 'Claim money from outside', 'Claim it');
}

export async function recordReceipt(agent: Person, amount: string): Promise<void> {
  await agent.presses('Money came');
  await agent.writes('Amount', amount);
  await answerIn(agent, 'Money came', 'Record it');
}

/** Money is said to have come on a day of a month that is closed: that is refused. */
export async function recordTooLate(agent: Person, amount: string, on: string): Promise<void> {
  await agent.presses('Money came');
  await agent.writes('Amount', amount);
  await agent.writes('On', on);
  await agent.presses('Record it');
}
