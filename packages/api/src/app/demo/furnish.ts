import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { PersonalData } from '../../kernel/personal-data/personal-data.js';
import type { DemoAccount } from '../demo-accounts.js';
import type { DemoOrganization } from './demo-organization.js';
import { furnishCustomers } from './furnish-customers.js';
import { furnishStock } from './furnish-stock.js';
import { furnishStaff } from './furnish-staff.js';
import { Furnishing } from './furnishing.js';
import { writtenPolicy } from './written-policy.js';

const DAY = 86_400_000;
const json = JSON.stringify;

/** Everything of an organization but its history, inserted as the application, in the caller's transaction. */
export async function furnish(
  em: EntityManager,
  organizationId: string,
  demo: DemoOrganization,
  personalData: PersonalData,
  now: Date,
): Promise<DemoAccount[]> {
  const to = new Furnishing(demo, now, organizationId, em, personalData);
  await policyOf(to);
  const partners = await partnersOf(to);
  const models = await productsOf(to);
  await pricesOf(to);
  await furnishStaff(to);
  await furnishStock(to);
  await loanersOf(to);
  await furnishCustomers(to, { partners, models });
  return to.accounts;
}

async function policyOf(to: Furnishing): Promise<void> {
  const { source, policy } = writtenPolicy(to.demo.policy, to.demo.policyAlso);
  await to.insert(
    `insert into policy_version (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
     values (?, ?, ?, 1, 'IN_FORCE', ?, ?, ?, ?, ?)`,
    uuidv7(),
    to.demo.policy,
    new Date(to.now.getTime() - 400 * DAY).toISOString(),
    json(policy.title),
    source,
    createHash('sha256').update(source).digest('hex'),
    to.at,
  );
}

async function partnersOf(to: Furnishing): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, kind, name, outlet } of to.demo.partners) {
    ids.set(code, uuidv7());
    await to.insert(
      'insert into partner (organization_id, id, kind, code, name, outlet_kind, created_at) values (?, ?, ?, ?, ?, ?, ?)',
      ids.get(code),
      kind,
      code,
      json(name),
      outlet ?? null,
      to.at,
    );
  }
  return ids;
}

async function productsOf(to: Furnishing): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const product of to.demo.products) {
    const productId = uuidv7();
    await to.insert(
      'insert into product (organization_id, id, code, name, created_at) values (?, ?, ?, ?, ?)',
      productId,
      product.code,
      json(product.name),
      to.at,
    );
    for (const { code, module, meaning, remedy } of product.errorCodes ?? [])
      await to.insert(
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
      await to.insert(
        'insert into product_model (organization_id, id, product_id, code, name, created_at) values (?, ?, ?, ?, ?, ?)',
        modelId,
        productId,
        model.code,
        json(model.name),
        to.at,
      );
      for (const [position, part] of product.components.entries()) {
        await to.insert(
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

async function pricesOf(to: Furnishing): Promise<void> {
  for (const [position, price] of to.demo.prices.entries()) {
    await to.insert(
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

async function loanersOf(to: Furnishing): Promise<void> {
  for (const { label, serial } of to.demo.loaners ?? [])
    await to.insert(
      'insert into loaner_unit (organization_id, id, label, serial, created_at) values (?, ?, ?, ?, ?)',
      uuidv7(),
      label,
      serial,
      to.at,
    );
}
