import type { Person, PersonOptions } from '../stage/person.js';
import type { Stage } from '../stage/stage.js';

type Staff = Omit<PersonOptions, 'face'>;

/** A member of staff opens the console and signs in as the demo lets them: by pressing their own name. */
export async function enterConsole(stage: Stage, options: Staff): Promise<Person> {
  const person = await stage.person({ ...options, face: 'console' });
  await person.goTo('/sign-in');
  await person.presses(new RegExp(options.name));
  await person.page.getByRole('navigation', { name: person.words('Main') }).waitFor();
  return person;
}

/** A member of staff whose browser is signed in from before; it opens the console where it is needed first. */
export async function returnToConsole(stage: Stage, options: Staff): Promise<Person> {
  const person = await stage.person({ ...options, face: 'console' });
  await person.isSignedIn();
  return person;
}
