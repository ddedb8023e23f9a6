import type { OrganizationSlug } from '../../packages/api/src/testing/furnished-database.js';
import type { Person, PersonOptions } from '../stage/person.js';
import type { Stage } from '../stage/stage.js';

interface Customer extends Omit<PersonOptions, 'face'> {
  readonly organization: OrganizationSlug;
  readonly phone: string;
}

/** A customer opens the organization's link and signs in by the code that was sent to their telephone. */
export async function enterPortal(stage: Stage, { organization, phone, ...options }: Customer): Promise<Person> {
  const person = await stage.person({ ...options, face: 'portal' });
  await person.goTo(`/sign-in?org=${organization}`);
  await person.writes('Phone number', phone);
  await person.presses('Send me a code');
  await person.presses('Fill it in');
  await person.page.getByRole('navigation', { name: person.words('Main') }).waitFor();
  return person;
}
