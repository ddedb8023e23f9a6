import type { Person } from '../stage/person.js';
import type { Stage } from '../stage/stage.js';

/**
 * What was posted was posted in the month that ended the last quarter: only time does that.
 *
 * @returns the last day of that month
 */
export async function letQuarterEnd({ database }: Stage): Promise<string> {
  const now = new Date();
  const end = new Date(Date.UTC(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3, 0));
  const day = end.toISOString().slice(0, 10);
  await database.change(`set session_replication_role = replica; update ledger_entry set posted_on = '${day}'`);
  return day;
}

/** Looks through the only month that is open, closes it, and is asked twice. */
export async function closeMonth(finance: Person): Promise<void> {
  await finance.turnsTo('/ledger?view=months');
  await finance.presses('Look through and close');
  const month = finance.words('Close {name}', { name: '.*' });
  const button = finance.page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(month, 'i') })
    .last();
  await button.click();
  await finance.reads('A closed month is never opened again. Corrections go into the month that is open.');
  await button.click();
  await finance.page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Downloads papers of a closed month. @returns the names of the files */
export async function downloadPapers(finance: Person, papers: readonly RegExp[]): Promise<string[]> {
  const names: string[] = [];
  for (const name of papers) {
    const paper = finance.link(name).first();
    const [file] = await Promise.all([finance.page.waitForEvent('download'), paper.click()]);
    names.push(file.suggestedFilename());
  }
  return names;
}
