import type { Person } from '../stage/person.js';

/** In the editor of a draft: gives a row of a table, counted from 1, another outcome. */
export async function writeRow(author: Person, table: RegExp, row: number, outcome: string): Promise<void> {
  const rows = author.page.getByRole('list', { name: table });
  await rows.getByRole('button', { name: author.words('Change row {0}', { 0: String(row) }) }).click();
  await author.writes('Outcome', outcome);
  await author.presses('Write it into the text');
  await author.page.getByRole('dialog').waitFor({ state: 'hidden' });
}
