import type { Person } from '../stage/person.js';
import { photograph } from '../stage/photograph.js';
import { answerIn } from './answer-in.js';
import { wallTime } from './wall-time.js';

/** From the page of an investigation: says what is to be found out, then names who looks. */
export async function openInvestigation(
  lead: Person,
  purpose: string,
  team: readonly string[],
  grade: string,
): Promise<void> {
  await lead.presses('Open an investigation');
  await lead.page.getByRole('dialog').getByRole('textbox').fill(purpose);
  await answerIn(lead, 'Open an investigation', 'Open');
  await lead.presses('Name the team');
  for (const name of team) await lead.finds('Add to the team', name);
  await lead.writes('Grade of the team', grade);
  await lead.writes('Why this team', purpose);
  await answerIn(lead, 'Name the team', 'Propose the team');
}

/** Somebody comes to look for two hours; the customer is told what to have ready. */
export async function arrangeSurvey(lead: Person, from: Date, ready: string): Promise<void> {
  await lead.presses('Arrange a survey');
  await lead.writes('From', wallTime(from));
  await lead.writes('Until', wallTime(new Date(from.getTime() + 7_200_000)));
  await lead.writes('What the customer has ready', ready);
  await answerIn(lead, 'Arrange a survey', 'Arrange it');
}

export async function keepPhoto(lead: Person, shows: string): Promise<void> {
  await lead.presses('Add evidence');
  await lead.writes('What it shows', shows);
  const file = { name: `${shows}.png`, mimeType: 'image/png', buffer: photograph(shows) };
  await lead.page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await lead.button('Remove {name}', { name: file.name }).waitFor();
  await lead.front.getByRole('progressbar').waitFor({ state: 'hidden' });
  await answerIn(lead, 'Add evidence', 'Keep it');
}

export async function keepReading(lead: Person, shows: string, figure: string, unit: string): Promise<void> {
  await lead.presses('Add evidence');
  await lead.chooses('Reading');
  await lead.writes('What it shows', shows);
  // In Chinese the figure is called as the kind is.
  await lead.front.getByRole('textbox', { name: lead.words('Figure') }).fill(figure);
  await lead.writes('Unit', unit);
  await answerIn(lead, 'Add evidence', 'Keep it');
}

/** Opens a piece of evidence, says what for, and lays a note beside it with a box over the picture. */
export async function lookAtEvidence(lead: Person, shows: string, purpose: string, note: string): Promise<void> {
  await lead.page
    .getByRole('list', { name: lead.words('Evidence') })
    .getByRole('button', { name: new RegExp(shows) })
    .click();
  const piece = lead.page.getByRole('region', { name: new RegExp(shows) });
  await piece.getByLabel(lead.words('What you look at it for (kept with your name)')).fill(purpose);
  await piece.getByRole('button', { name: lead.words('Open it'), exact: true }).click();
  await lead.presses('Annotate');
  await lead.presses('Place one in the middle');
  await lead.writes('What the note says', note);
  await lead.presses('Keep the note');
  await lead.readsNoMore('What the note says');
  await lead.reads(new RegExp(note));
}

export interface Found {
  readonly family: RegExp;
  readonly what: string;
  readonly degree: RegExp;
  readonly units: readonly string[];
  readonly recommended: string;
  readonly told: string;
}

/** States what was found, then ends the investigation with a word to colleagues and one to the customer. */
export async function stateFinding(lead: Person, found: Found): Promise<void> {
  await lead.presses('State the finding');
  await lead.chooses(found.family);
  await lead.writes('What it is', found.what);
  const degrees = lead.field('How grave');
  const degree = await degrees.locator('option').filter({ hasText: found.degree }).first().textContent();
  await degrees.selectOption({ label: degree! });
  for (const unit of found.units) await lead.front.getByRole('checkbox', { name: unit, exact: true }).check();
  await answerIn(lead, 'State the finding', 'State it');
  await lead.reads(new RegExp(found.what));
  await lead.presses('Conclude the investigation');
  await lead.writes('What should be done', found.recommended);
  await lead.writes('What was found, for the customer', found.told);
  await answerIn(lead, 'Conclude the investigation', 'Conclude');
}
