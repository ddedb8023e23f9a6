import type { Person } from '../stage/person.js';
import { answerIn } from './answer-in.js';

export interface Goods {
  readonly product: string;
  readonly batch: string;
  readonly quantity: string;
  readonly unit: string;
  /** Of one unit, as people type it. */
  readonly price: string;
}

/** On the customer's page of a request: claims other goods, line by line. */
export async function claimExchange(customer: Person, goods: readonly Goods[]): Promise<void> {
  await customer.presses('Claim a return, an exchange or compensation');
  await customer.chooses(new RegExp(`^${customer.words('Exchange')}`));
  for (const [place, line] of goods.entries()) {
    if (place > 0) await customer.presses('Add other goods');
    const name = customer.words('Goods {place}', { place: String(place + 1) });
    const fields = customer.page.getByRole('group', { name });
    const write = (label: string, text: string) => fields.getByLabel(customer.words(label)).first().fill(text);
    await write('Which goods?', line.product);
    await write('Batch or roll number', line.batch);
    await write('How much?', line.quantity);
    await write('Unit', line.unit);
    await write('Price of one unit', line.price);
  }
  await customer.presses('Send the claim');
  await customer.button('Send the claim').waitFor({ state: 'hidden' });
}

/** Opens the only claim on other goods beside the ledger of claims. */
export async function openClaim(staff: Person): Promise<void> {
  await staff.turnsTo('/claims');
  await staff.presses(new RegExp(`\\d{4}-\\d{6} · ${staff.words('Exchange')}`));
}

/** In an open claim: all of it is due but of one line, counted from 1, less; and why. */
export async function assessLess(engineer: Person, line: number, quantity: string, why: string): Promise<void> {
  await engineer.presses('Assess');
  const due = engineer.front.getByRole('textbox', { name: engineer.words('Quantity due') });
  await due.nth(line - 1).fill(quantity);
  await engineer.writes('Why less than claimed', why);
  await engineer.front.getByLabel(engineer.words('Why'), { exact: true }).fill(why);
  await engineer.presses('Say what is due');
  await engineer.readsNoMore('Due in all');
}

/** The customer says that what is left of the first line is on its way back. */
export async function sendBack(customer: Person, waybill: string): Promise<void> {
  await customer.presses('I have sent goods back');
  await customer.writes('Carrier and waybill', waybill);
  await customer.presses('I have sent them back');
  await customer.reads(new RegExp(waybill));
}

/** In an open claim: stores takes the goods of a batch in and sends others. */
export async function exchangeBatch(stores: Person, batch: string): Promise<void> {
  const goods = stores.page.locator('div').filter({ hasText: batch });
  const line = goods.filter({ has: stores.page.getByRole('button') }).last();
  for (const [said, step] of MOVES) {
    await line.getByRole('button', { name: stores.words(said) }).click();
    await answerIn(stores, step, 'Record');
    // Of this batch: another one may have come as far before.
    await line
      .getByRole('listitem')
      .filter({ hasText: stores.words(step) })
      .first()
      .waitFor();
  }
}

const MOVES = [
  ['Goods received', 'Received in stores'],
  ['Send other goods', 'Other goods sent'],
] as const;

/** The customer reads that other goods of a batch are on their way. */
export async function readOthersSent(customer: Person, batch: string): Promise<void> {
  const sent = customer.words('New goods on their way to you');
  await customer.page.getByRole('listitem').filter({ hasText: sent }).filter({ hasText: batch }).waitFor();
}

/** The customer says that what was sent of a line has arrived. */
export async function receiveOthers(customer: Person, batch: string): Promise<void> {
  await customer.presses('The new goods have arrived');
  await customer.presses('They have arrived');
  const arrived = customer.words('New goods arrived with you');
  await customer.page.getByRole('listitem').filter({ hasText: arrived }).filter({ hasText: batch }).waitFor();
}
