import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { isOffice } from '../../../kernel/who.js';
import { Customer } from '../customer.entity.js';
import { Site } from '../site.entity.js';

export interface RevealCustomer {
  readonly customerId: string;
  /** Goes into the audit with the name of whoever asked. */
  readonly reason: string;
}

export interface RevealedCustomer {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Of the customer's oldest place. */
  readonly address: string | null;
}

/** Names the customer whose personal data somebody in the office wants to read; the change it runs in is the record. */
export async function revealCustomer({ customerId: id }: RevealCustomer, work: Work): Promise<{ subjectId: string }> {
  if (!isOffice(work.actor)) throw forbidden();
  const { em, organizationId } = work;
  if (!(await em.count(Customer, { organizationId, id }))) throw refuse.notFound('customer');
  return { subjectId: id };
}

/** Opens what was sealed about a customer. Only for an answer whose question is on record. */
export async function openCustomer(
  { em, organizationId }: Work,
  id: string,
  personalData: PersonalData,
): Promise<RevealedCustomer> {
  const customer = await em.findOneOrFail(Customer, { organizationId, id });
  const site = await em.findOne(Site, { organizationId, customerId: id }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  const open = (sealed: string | null | undefined, table: string, column: string, row: string) =>
    sealed ? personalData.open(sealed, { organizationId, table, column, id: row }) : null;
  return {
    name: customer.companyName ?? open(customer.nameCipher, 'customer', 'name_cipher', id) ?? customer.number,
    phone: open(customer.phoneCipher, 'customer', 'phone_cipher', id),
    email: open(customer.emailCipher, 'customer', 'email_cipher', id),
    address: site ? open(site.addressCipher, 'site', 'address_cipher', site.id) : null,
  };
}
