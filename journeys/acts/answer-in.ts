import type { Person } from '../stage/person.js';

/** Presses a button of the question that has just been put, which may be called like the button that put it. */
export async function answerIn(person: Person, question: string | RegExp, answer: string): Promise<void> {
  const name = typeof question === 'string' ? person.words(question) : question;
  const dialog = person.page.getByRole('dialog', { name });
  await dialog.getByRole('button', { name: person.words(answer), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
