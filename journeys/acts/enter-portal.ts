import type { OrganizationSlug } from '../../packages/api/src/testing/furnished-database.js';
import type { Person, PersonOptions } from '../stage/person.js';
import type { Stage } from '../stage/stage.js';

interface Visitor extends Omit<PersonOptions, 'face'> {
  readonly organization: OrganizationSlug;
  readonly phone: string;
}

/** A customer opens the organization's link and signs in by the code that was sent to their telephone. */
export async function enterPortal(stage: Stage, { organization, phone, ...options }: Visitor): Promise<Person> {
  const person = await stage.person({ ...options, face: 'portal' });
  await person.goTo(`/sign-in?org=${organization}`);
  await person.writes('Phone number', phone);
  await person.presses('Send me a code');
  await person.presses('Fill it in');
  await person.page.getByRole('navigation', { name: person.words('Main') }).waitFor();
  return person;
}

/** A customer whose browser is signed in from before; it opens the portal where it is needed first. */
export async function returnToPortal(stage: Stage, options: Omit<PersonOptions, 'face'>): Promise<Person> {
  const person = await stage.person({ ...options, face: 'portal' });
  await person.isSignedIn();
  return person;
}
