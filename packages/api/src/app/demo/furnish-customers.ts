import { uuidv7 } from 'uuidv7';
import type { DemoCustomer } from './demo-organization.js';
import { arrayOf, type Furnishing } from './furnishing.js';

/** What units refer to, by code. */
interface Known {
  readonly models: ReadonlyMap<string, string>;
  readonly partners: ReadonlyMap<string, string>;
}

/** Every customer with an account, a site and the units there. */
export async function furnishCustomers(to: Furnishing, known: Known): Promise<void> {
  for (const [before, customer] of to.demo.customers.entries()) {
    const place = before + 1;
    const id = await customerOf(to, customer, place);
    await accountOf(to, id, customer);
    await contactOf(to, id, customer);
    await unitsOf(to, id, customer, place, known);
  }
}

async function customerOf(to: Furnishing, customer: DemoCustomer, place: number): Promise<string> {
  const id = uuidv7();
  const person = customer.kind === 'PERSON';
  await to.insert(
    `insert into customer (organization_id, id, number, kind, grade, company_name, name_cipher, name_index, phone_cipher, phone_index, language, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    `C-${String(place).padStart(4, '0')}`,
    customer.kind,
    customer.grade ?? 'ORDINARY',
    person ? null : customer.name,
    person ? to.seal(customer.name, 'customer', 'name_cipher', id) : null,
    arrayOf(person ? to.nameIndex(customer.name) : []),
    to.seal(customer.phone, 'customer', 'phone_cipher', id),
    to.indexOf('phone', customer.phone),
    customer.language ?? 'zh-CN',
    to.at,
  );
  return id;
}

async function accountOf(to: Furnishing, customerId: string, customer: DemoCustomer): Promise<void> {
  const id = uuidv7();
  await to.insert(
    `insert into account (organization_id, id, kind, roles, name_cipher, phone_index, language, customer_id, created_at) values (?, ?, 'CUSTOMER', '{CUSTOMER}', ?, ?, ?, ?, ?)`,
    id,
    to.seal(customer.contact?.name ?? customer.name, 'account', 'name_cipher', id),
    to.indexOf('phone', customer.phone),
    customer.language ?? 'zh-CN',
    customerId,
    to.at,
  );
  if (customer.hint) to.offer(id, 'CUSTOMER', customer.name, ['CUSTOMER'], customer.hint);
}

async function contactOf(to: Furnishing, customerId: string, { contact, phone }: DemoCustomer): Promise<void> {
  if (!contact) return;
  const id = uuidv7();
  await to.insert(
    'insert into contact (organization_id, id, customer_id, name_cipher, phone_cipher, phone_index, duty, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    customerId,
    to.seal(contact.name, 'contact', 'name_cipher', id),
    to.seal(phone, 'contact', 'phone_cipher', id),
    to.indexOf('phone', phone),
    contact.duty,
    to.at,
  );
}

async function siteOf(to: Furnishing, customerId: string, site: DemoCustomer['site']): Promise<string> {
  const id = uuidv7();
  await to.insert(
    'insert into site (organization_id, id, customer_id, label, region, region_class, address_cipher, latitude, longitude, time_zone, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    customerId,
    site.label,
    site.region,
    site.regionClass,
    to.seal(site.address, 'site', 'address_cipher', id),
    site.at?.[0] ?? null,
    site.at?.[1] ?? null,
    'Asia/Shanghai',
    to.at,
  );
  return id;
}

async function unitsOf(
  to: Furnishing,
  customerId: string,
  { site, assets }: DemoCustomer,
  place: number,
  { models, partners }: Known,
): Promise<void> {
  const siteId = await siteOf(to, customerId, site);
  const padded = (n: number) => String(n).padStart(2, '0');
  for (const [n, { model, partner, months }] of assets.entries()) {
    const bought = new Date(to.now);
    bought.setUTCMonth(bought.getUTCMonth() - months, 12);
    const day = bought.toISOString().slice(0, 10);
    await to.insert(
      `insert into asset (organization_id, id, customer_id, site_id, model_id, partner_id, serial, purchased_on, handed_over_on, accepted_on, registered_on, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      uuidv7(),
      customerId,
      siteId,
      models.get(model),
      partner ? partners.get(partner) : null,
      `${model}-${padded(place)}${padded(n + 1)}${day.slice(2, 4)}${day.slice(5, 7)}`,
      day,
      day,
      day,
      day,
      to.at,
    );
  }
}
