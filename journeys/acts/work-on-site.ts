import type { Person } from '../stage/person.js';
import { photograph } from '../stage/photograph.js';

/** A technician opens the next visit and goes there: accepts, sets out, arrives. */
export async function travelToVisit(technician: Person, title: RegExp): Promise<void> {
  await technician.turnsTo('/visits');
  await technician.follows(title);
  await technician.presses('Accept');
  await technician.presses('I am on my way');
  await technician.presses('I have arrived');
  await technician.button('Start work').waitFor();
}

export interface WorkDone {
  readonly findings: string;
  readonly actions: string;
  /** Codes of the price list, each used once. */
  readonly parts?: readonly string[];
}

/** Writes down what was found and done, with a photo from before and one from after, and saves it. */
export async function recordWork(technician: Person, { findings, actions, parts = [] }: WorkDone): Promise<void> {
  await technician.addsPhoto('Photos before the work', photograph('before'), 'before.png');
  await technician.writes('Findings', findings);
  await technician.writes('Actions taken', actions);
  for (const part of parts) await technician.finds('Parts used', part);
  await technician.addsPhoto('Photos after the work', photograph('after'), 'after.png');
  await technician.presses('Save the record');
  await technician.reads('Saved.');
}

/** Ends the work, as fixed unless said otherwise, and lets the customer sign the report with a finger. */
export async function finishAndSign(technician: Person, outcome?: 'Not fixed yet'): Promise<void> {
  await technician.presses('Finish work');
  if (outcome) await technician.chooses(new RegExp(`^${technician.words(outcome)}`));
  await technician.presses('Finish and show the report');
  await technician.presses('Hand over to sign');
  await drawSignature(technician);
  await technician.presses('Sign');
  await technician.reads('Signed. The customer receives the report.');
}

/** With a finger, on whatever is held out to be signed. */
export async function drawSignature({ page, front }: Person): Promise<void> {
  const canvas = front.locator('canvas');
  // Where it will stay: the window may still be on its way in.
  await canvas.hover();
  const paper = (await canvas.boundingBox())!;
  const at = (across: number, down: number) => [paper.x + paper.width * across, paper.y + paper.height * down] as const;
  await page.mouse.move(...at(0.2, 0.6));
  await page.mouse.down();
  await page.mouse.move(...at(0.4, 0.3), { steps: 4 });
  await page.mouse.move(...at(0.6, 0.7), { steps: 4 });
  await page.mouse.move(...at(0.8, 0.4), { steps: 4 });
  await page.mouse.up();
}
