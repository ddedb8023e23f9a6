import { uuidv7 } from 'uuidv7';
import type { CountryOrganization } from '../domain/country-organization.js';
import type { IncidentHistory } from '../domain/tell-history.js';
import { insertRows } from './insert-rows.js';
import type { ImportSession } from './import-session.js';

/** Where a request belongs. */
export interface RequestPlace {
  readonly customerId: string;
  readonly assetId: string;
}

const PRODUCT = { code: 'IMPORTED', name: { 'zh-CN': '历史导入产品', en: 'Products of imported history' } };

const customerNumber = ({ code }: CountryOrganization): string => `INC-${code}`;
const serialOf = ({ product, customer }: IncidentHistory): string => `${product}-${customer.code}`;

/**
 * The customers, product models and assets that incidents speak of. Each is entered when it is first met and found
 * by its number, code or serial from then on. What was entered by a transaction that failed must not be used again:
 * make a new one after a failure.
 */
export class Registers {
  readonly #customers = new Map<string, string>();
  readonly #models = new Map<string, string>();
  readonly #assets = new Map<string, string>();

  /** In the order of the incidents. */
  async ensure(session: ImportSession, incidents: readonly IncidentHistory[], now: Date): Promise<RequestPlace[]> {
    await this.#ensureCustomers(session, incidents, now);
    await this.#ensureModels(session, incidents, now);
    await this.#ensureAssets(session, incidents, now);
    return incidents.map((incident) => ({
      customerId: this.#customers.get(customerNumber(incident.customer))!,
      assetId: this.#assets.get(serialOf(incident))!,
    }));
  }

  async #ensureCustomers(session: ImportSession, incidents: readonly IncidentHistory[], now: Date): Promise<void> {
    const missing = missingFrom(this.#customers, incidents, ({ customer }) => customerNumber(customer));
    const rows = missing.map(([number, { customer }]) => ({
      id: uuidv7(),
      number,
      kind: 'COMPANY',
      company_name: customer.name,
      language: 'en',
      created_at: now.toISOString(),
    }));
    const columns = {
      id: 'uuid',
      number: 'text',
      kind: 'text',
      company_name: 'text',
      language: 'text',
      created_at: 'timestamptz',
    };
    await insertRows(session, 'customer', columns, rows, 'STAYS');
    await this.#learn(session, this.#customers, 'customer', 'number', missing);
  }

  async #ensureModels(session: ImportSession, incidents: readonly IncidentHistory[], now: Date): Promise<void> {
    const missing = missingFrom(this.#models, incidents, ({ product }) => product);
    if (missing.length === 0) return;
    const created_at = now.toISOString();
    const columns = { id: 'uuid', code: 'text', name: 'jsonb', created_at: 'timestamptz' };
    await insertRows(session, 'product', columns, [{ id: uuidv7(), ...PRODUCT, created_at }], 'STAYS');
    const { rows: products } = await session.client.query<{ id: string }>(
      'select id from product where organization_id = $1 and code = $2',
      [session.organizationId, PRODUCT.code],
    );
    const product_id = products[0]!.id;
    const rows = missing.map(([code]) => ({
      id: uuidv7(),
      product_id,
      code,
      name: { 'zh-CN': code, en: code },
      created_at,
    }));
    await insertRows(session, 'product_model', { ...columns, product_id: 'uuid' }, rows, 'STAYS');
    await this.#learn(session, this.#models, 'product_model', 'code', missing);
  }

  async #ensureAssets(session: ImportSession, incidents: readonly IncidentHistory[], now: Date): Promise<void> {
    const missing = missingFrom(this.#assets, incidents, serialOf);
    const rows = missing.map(([serial, incident]) => ({
      id: uuidv7(),
      serial,
      customer_id: this.#customers.get(customerNumber(incident.customer))!,
      model_id: this.#models.get(incident.product)!,
      created_at: now.toISOString(),
    }));
    const columns = {
      id: 'uuid',
      serial: 'text',
      customer_id: 'uuid',
      model_id: 'uuid',
      created_at: 'timestamptz',
    };
    await insertRows(session, 'asset', columns, rows, 'STAYS');
    await this.#learn(session, this.#assets, 'asset', 'serial', missing);
  }

  async #learn(
    { client, organizationId }: ImportSession,
    known: Map<string, string>,
    table: 'customer' | 'product_model' | 'asset',
    key: 'number' | 'code' | 'serial',
    missing: readonly (readonly [string, unknown])[],
  ): Promise<void> {
    if (missing.length === 0) return;
    const { rows } = await client.query<{ id: string; key: string }>(
      `select id, ${key} as key from ${table}
       where organization_id = $1 and ${key} = any($2::text[])`,
      [organizationId, missing.map(([value]) => value)],
    );
    for (const row of rows) known.set(row.key, row.id);
  }
}

function missingFrom(
  known: ReadonlyMap<string, string>,
  incidents: readonly IncidentHistory[],
  keyOf: (incident: IncidentHistory) => string,
): [string, IncidentHistory][] {
  const byKey = new Map(incidents.map((incident) => [keyOf(incident), incident]));
  return [...byKey].filter(([key]) => !known.has(key));
}
