import type { Person } from '../stage/person.js';

/** The customer is asked, and says that the work is in order. */
export async function acceptWork(customer: Person): Promise<void> {
  await customer.reads('Is everything in order?');
  await customer.presses('Yes, accept the work');
  await customer.readsNoMore('Is everything in order?');
}

/** The customer is asked, and sends the work back. */
export async function refuseWork(customer: Person, reason: string): Promise<void> {
  await customer.reads('Is everything in order?');
  await customer.presses('No, something is wrong');
  await customer.writes('What is not in order?', reason);
  await customer.presses('Send it back');
  await customer.readsNoMore('What is not in order?');
}

export async function rateService(customer: Person, comment: string): Promise<void> {
  await customer.givesStars('Overall', 5);
  await customer.givesStars('Friendliness', 5);
  await customer.givesStars('Quality of the work', 4);
  await customer.givesStars('Speed', 5);
  await customer.writes('Anything you want to add', comment);
  await customer.presses('Send rating');
  await customer.reads('Thank you for your rating');
}
