import { createHash, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { PersonalData } from '../../kernel/personal-data/personal-data.js';
import { describeIssue, loadPolicy } from '../../modules/policy/index.js';
import type { DemoAccount } from '../demo-accounts.js';
import { withRules } from './with-rules.js';
import type { DemoCustomer, DemoOrganization, DemoStaff } from './demo-organization.js';

const DAY = 86_400_000;
const json = JSON.stringify;
const list = (values: readonly string[]) => `{${values.map((value) => `"${value}"`).join(',')}}`;

/** Everything of an organization but its history, inserted as the application, in the caller's transaction. */
export async function furnish(
  em: EntityManager,
  organizationId: string,
  demo: DemoOrganization,
  personalData: PersonalData,
  now: Date,
): Promise<DemoAccount[]> {
  const at = now.toISOString();
  const insert = (text: string, ...values: unknown[]) => em.execute(text, [organizationId, ...values]);
  const seal = (text: string, table: string, column: string, id: string) =>
    personalData.seal(text, { organizationId, table, column, id });
  const accounts: DemoAccount[] = [];
  const offer = (
    accountId: string,
    kind: DemoAccount['kind'],
    name: string,
    roles: DemoAccount['roles'],
    hint: DemoAccount['hint'],
  ) =>
    accounts.push({
      key: `${demo.slug}/${accountId}`,
      organizationId,
      organizationSlug: demo.slug,
      organizationName: demo.name,
      accountId,
      kind,
      name,
      roles,
      hint,
    });

  await policyOf();
  const partners = await partnersOf();
  const models = await productsOf();
  await pricesOf();
  await staffOf();
  await loanersOf();
  for (const [place, customer] of demo.customers.entries()) await customerOf(customer, place + 1);
  return accounts;

  async function policyOf(): Promise<void> {
    const written = readFileSync(new URL(`../../../policies/${demo.policy}.yaml`, import.meta.url), 'utf8');
    const source = withRules(written, demo.policyAlso ?? {});
    const loaded = loadPolicy(source, demo.policy);
    if (!loaded.ok) throw new Error(loaded.issues.map((issue) => describeIssue(issue, 'en')).join('\n'));
    await insert(
      `insert into policy_version (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
       values (?, ?, ?, 1, 'IN_FORCE', ?, ?, ?, ?, ?)`,
      uuidv7(),
      demo.policy,
      new Date(now.getTime() - 400 * DAY).toISOString(),
      json(loaded.policy.title),
      source,
      createHash('sha256').update(source).digest('hex'),
      at,
    );
  }

  async function partnersOf(): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { code, kind, name, outlet } of demo.partners) {
      ids.set(code, uuidv7());
      await insert(
        'insert into partner (organization_id, id, kind, code, name, outlet_kind, created_at) values (?, ?, ?, ?, ?, ?, ?)',
        ids.get(code),
        kind,
        code,
        json(name),
        outlet ?? null,
        at,
      );
    }
    return ids;
  }

  async function productsOf(): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const product of demo.products) {
      const productId = uuidv7();
      await insert(
        'insert into product (organization_id, id, code, name, created_at) values (?, ?, ?, ?, ?)',
        productId,
        product.code,
        json(product.name),
        at,
      );
      for (const { code, module, meaning, remedy } of product.errorCodes ?? [])
        await insert(
          'insert into error_code (organization_id, id, product_id, code, module, meaning, remedy) values (?, ?, ?, ?, ?, ?, ?)',
          uuidv7(),
          productId,
          code,
          json(module),
          json(meaning),
          json(remedy),
        );
      for (const model of product.models) {
        const modelId = uuidv7();
        ids.set(model.code, modelId);
        await insert(
          'insert into product_model (organization_id, id, product_id, code, name, created_at) values (?, ?, ?, ?, ?, ?)',
          modelId,
          productId,
          model.code,
          json(model.name),
          at,
        );
        for (const [position, part] of product.components.entries()) {
          await insert(
            'insert into component (organization_id, id, model_id, code, name, position) values (?, ?, ?, ?, ?, ?)',
            uuidv7(),
            modelId,
            part.code,
            json(part.name),
            position,
          );
        }
      }
    }
    return ids;
  }

  async function pricesOf(): Promise<void> {
    for (const [position, price] of demo.prices.entries()) {
      await insert(
        'insert into price_item (organization_id, id, code, name, class, unit_price_minor, currency, position) values (?, ?, ?, ?, ?, ?, ?, ?)',
        uuidv7(),
        price.code,
        json(price.name),
        price.class,
        price.fen,
        'CNY',
        position,
      );
    }
  }

  async function loanersOf(): Promise<void> {
    for (const { label, serial } of demo.loaners ?? [])
      await insert(
        'insert into loaner_unit (organization_id, id, label, serial, created_at) values (?, ?, ?, ?, ?)',
        uuidv7(),
        label,
        serial,
        at,
      );
  }

  async function staffOf(): Promise<void> {
    for (const { name, roles, email, field, hint, offices = [], department } of demo.staff) {
      const id = uuidv7();
      const technicianId = field ? uuidv7() : null;
      if (field) {
        await insert(
          'insert into technician (organization_id, id, account_id, name, phone_cipher, skills, regions, time_zone, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
          technicianId,
          id,
          name,
          seal(`137${randomInt(10_000_000, 99_999_999)}`, 'technician', 'phone_cipher', technicianId!),
          list(field.skills),
          list(field.regions),
          'Asia/Shanghai',
          at,
        );
        await fileOf(technicianId!, field);
      }
      await insert(
        `insert into account (organization_id, id, kind, roles, display_name, email_cipher, email_index, language, technician_id, offices, department, created_at)
         values (?, ?, 'STAFF', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        list(roles),
        name,
        seal(email, 'account', 'email_cipher', id),
        personalData.indexOf(organizationId, 'email', email),
        /^[A-Z]/.test(name) ? 'en' : 'zh-CN',
        technicianId,
        list(offices),
        department ?? null,
        at,
      );
      offer(id, 'STAFF', name, roles, hint);
    }
  }

  /** What somebody brings along where the policy demands it of the post. */
  async function fileOf(technicianId: string, { inPostSince, trainedOn }: NonNullable<DemoStaff['field']>) {
    if (inPostSince)
      await insert(
        `insert into post_held (organization_id, id, technician_id, post, employer, related, in_house, from_on, recorded_at)
         values (?, ?, ?, '维修人员', '本公司', true, true, ?, ?)`,
        uuidv7(),
        technicianId,
        inPostSince,
        at,
      );
    if (trainedOn)
      await insert(
        `insert into training_record (organization_id, id, technician_id, course, minutes, held_on, exam_passed, recorded_at)
         values (?, ?, ?, '上岗培训', 960, ?, true, ?)`,
        uuidv7(),
        technicianId,
        trainedOn,
        at,
      );
  }

  async function customerOf(customer: DemoCustomer, place: number): Promise<void> {
    const id = uuidv7();
    const person = customer.kind === 'PERSON';
    await insert(
      `insert into customer (organization_id, id, number, kind, grade, company_name, name_cipher, name_index, phone_cipher, phone_index, language, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      `C-${String(place).padStart(4, '0')}`,
      customer.kind,
      customer.grade ?? 'ORDINARY',
      person ? null : customer.name,
      person ? seal(customer.name, 'customer', 'name_cipher', id) : null,
      list(person ? personalData.nameIndex(organizationId, customer.name) : []),
      seal(customer.phone, 'customer', 'phone_cipher', id),
      personalData.indexOf(organizationId, 'phone', customer.phone),
      customer.language ?? 'zh-CN',
      at,
    );
    const accountId = uuidv7();
    await insert(
      `insert into account (organization_id, id, kind, roles, name_cipher, phone_index, language, customer_id, created_at) values (?, ?, 'CUSTOMER', '{CUSTOMER}', ?, ?, ?, ?, ?)`,
      accountId,
      seal(customer.contact?.name ?? customer.name, 'account', 'name_cipher', accountId),
      personalData.indexOf(organizationId, 'phone', customer.phone),
      customer.language ?? 'zh-CN',
      id,
      at,
    );
    if (customer.hint) offer(accountId, 'CUSTOMER', customer.name, ['CUSTOMER'], customer.hint);
    if (customer.contact) {
      const contactId = uuidv7();
      await insert(
        'insert into contact (organization_id, id, customer_id, name_cipher, phone_cipher, phone_index, duty, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)',
        contactId,
        id,
        seal(customer.contact.name, 'contact', 'name_cipher', contactId),
        seal(customer.phone, 'contact', 'phone_cipher', contactId),
        personalData.indexOf(organizationId, 'phone', customer.phone),
        customer.contact.duty,
        at,
      );
    }
    const siteId = uuidv7();
    await insert(
      'insert into site (organization_id, id, customer_id, label, region, region_class, address_cipher, latitude, longitude, time_zone, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      siteId,
      id,
      customer.site.label,
      customer.site.region,
      customer.site.regionClass,
      seal(customer.site.address, 'site', 'address_cipher', siteId),
      customer.site.at?.[0] ?? null,
      customer.site.at?.[1] ?? null,
      'Asia/Shanghai',
      at,
    );
    for (const [n, asset] of customer.assets.entries()) {
      const bought = new Date(now);
      bought.setUTCMonth(bought.getUTCMonth() - asset.months, 12);
      const day = bought.toISOString().slice(0, 10);
      await insert(
        `insert into asset (organization_id, id, customer_id, site_id, model_id, partner_id, serial, purchased_on, handed_over_on, accepted_on, registered_on, created_at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        uuidv7(),
        id,
        siteId,
        models.get(asset.model),
        asset.partner ? partners.get(asset.partner) : null,
        `${asset.model}-${String(place).padStart(2, '0')}${String(n + 1).padStart(2, '0')}${day.slice(2, 4)}${day.slice(5, 7)}`,
        day,
        day,
        day,
        day,
        at,
      );
    }
  }
}
