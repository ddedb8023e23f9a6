import type { Person } from '../stage/person.js';
import { answerIn } from './answer-in.js';

/** What the customer is told at the end. */
export interface Told {
  readonly done: string;
  readonly cause: string;
  readonly remedy: string;
  readonly result: string;
}

/** On the page of a request: what was agreed on is done, the customer accepts, and is told all of it in a letter. */
export async function resolveAndWrite(
  engineer: Person,
  number: string,
  told: Told,
  accepted: () => Promise<void>,
): Promise<void> {
  await engineer.does('Resolve');
  await engineer.writes('What was done', told.done);
  await answerIn(engineer, 'Resolve without a visit', 'Resolve');
  await accepted();
  await engineer.turnsTo(`/requests/${number}/solution`);
  await engineer.presses('Write the letter');
  await engineer.writes('What the cause was', told.cause);
  await engineer.writes('What was done about it', told.remedy);
  await engineer.writes('What came of it', told.result);
  await answerIn(engineer, 'Letter to the customer', 'Send the letter');
}
