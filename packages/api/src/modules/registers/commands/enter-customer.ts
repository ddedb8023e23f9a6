import type { CustomerKind, Language } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { Customer } from '../customer.entity.js';

export interface NewCustomer {
  readonly kind: CustomerKind;
  /** A company's name is plain; a person's is sealed. */
  readonly name: string;
  readonly phone: string;
  readonly email?: string | null;
  readonly language?: Language | null;
}

/**
 * Enters a customer. The phone number is how customers are found and how they sign in: one that is known already is
 * refused with InvalidInputError (`phoneKnown`), so that nobody is entered twice, not even by two at once.
 */
export async function enterCustomer(input: NewCustomer, work: Work, personalData: PersonalData): Promise<Customer> {
  const { em, organizationId, now } = work;
  const phoneIndex = personalData.indexOf(organizationId, 'phone', input.phone);
  // Imported customers may share a number, so no index holds this: who enters one waits for whoever does so already.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `customer ${organizationId} ${phoneIndex}`,
  ]);
  if (await em.count(Customer, { organizationId, phoneIndex }))
    throw refuse.input({ path: 'newCustomer.phone', code: 'phoneKnown' });
  const id = uuidv7();
  const seal = (column: string, text: string) =>
    personalData.seal(text, { organizationId, table: 'customer', column, id });
  const person = input.kind === 'PERSON';
  const customer = em.create(Customer, {
    organizationId,
    id,
    number: await work.nextNumber('C'),
    kind: input.kind,
    grade: 'ORDINARY',
    companyName: person ? null : input.name,
    nameCipher: person ? seal('name_cipher', input.name) : null,
    nameIndex: person ? personalData.nameIndex(organizationId, input.name) : [],
    phoneCipher: seal('phone_cipher', input.phone),
    phoneIndex,
    emailCipher: input.email ? seal('email_cipher', input.email) : null,
    emailIndex: input.email ? personalData.indexOf(organizationId, 'email', input.email) : null,
    language: input.language ?? 'zh-CN',
    version: 1,
    createdAt: now,
  });
  // The rows that will refer to it know it by its id only: the ORM could not put them in order.
  await em.flush();
  return customer;
}
