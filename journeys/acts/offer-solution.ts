import type { Person } from '../stage/person.js';
import { answerIn } from './answer-in.js';

export interface Offer {
  /** As the form calls it. */
  readonly measure: string;
  readonly explanation: string;
  readonly step: string;
  readonly days: string;
  /** Before the decimal point or after it, as one types it. */
  readonly cost: string;
}

/** From the page of a request's solution: writes a round and submits it to those inside who must agree. */
export async function draftSolution(engineer: Person, begin: string, offer: Offer): Promise<void> {
  await engineer.presses(begin);
  const measure = engineer.front.getByRole('checkbox', { name: engineer.words(offer.measure), exact: true });
  await measure.check();
  await engineer.writes('What was found and is proposed', offer.explanation);
  const steps = engineer.group('Step by step').getByRole('textbox');
  if ((await steps.count()) === 0) await engineer.presses('Add a step');
  await steps.first().fill(offer.step);
  await engineer.writes('How long it takes', offer.days);
  await engineer.writes('What it costs us', offer.cost);
  await engineer.presses('Keep the draft');
  await engineer.presses('Submit it');
  await answerIn(engineer, 'Submit the solution', 'Submit it');
  await engineer.reads('In approval');
}

export async function sendSolution(engineer: Person): Promise<void> {
  await engineer.presses('Send it to the customer');
  await engineer.presses('Send it');
  await engineer.reads('With the customer');
}

/** The customer reads a proposal and does not agree to what is to be done. */
export async function objectTo(customer: Person, reason: string): Promise<void> {
  await customer.presses('I do not agree');
  await customer.chooses('What is to be done');
  await customer.writes('What would be right?', reason);
  await customer.presses('I do not agree');
  await customer.reads('We are preparing another proposal for you.');
}
