import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { CATALOG, sampleOf, type Table } from './catalog-of-tables.js';

/** Whose the rows are: UUIDs. */
export interface Owner {
  readonly organizationId: string;
  readonly customerId: string;
  readonly accountId: string;
  readonly technicianId: string;
  readonly partnerId: string;
}

/**
 * One row of somebody's in every table of an organization: those that are there, and made out of the catalog what is
 * missing, so that a new table is there by itself. What is made points at the others and says nothing that makes sense:
 * it is there to be kept from others.
 */
export class ForeignRows {
  /** By table: the condition that a row is the customer's, or hangs on something of theirs. */
  readonly #theirs: ReadonlyMap<string, string>;
  readonly #ids: Map<string, string | null>;

  private constructor(
    private readonly superuser: pg.Client,
    private readonly tables: readonly Table[],
    private readonly owner: Owner,
  ) {
    this.#theirs = whatHangsOn(owner, tables);
    const { customerId, accountId, technicianId, partnerId } = owner;
    this.#ids = new Map(
      Object.entries({ customer: customerId, account: accountId, technician: technicianId, partner: partnerId }),
    );
  }

  /** Takes the database's own checks away: only for a database nobody else uses. */
  static async of(owner: Owner, superuser: pg.Client): Promise<ForeignRows> {
    const { rows: tables } = await superuser.query<Table>(CATALOG);
    const unchecked = tables
      .filter(({ checks }) => checks.length)
      .map(
        ({ name, checks }) => `alter table ${name} ${checks.map((one) => `drop constraint "${one.name}"`).join(', ')}`,
      );
    await superuser.query(['set session_replication_role = replica', ...unchecked].join(';\n'));
    const rows = new ForeignRows(superuser, tables, owner);
    for (const { name } of tables) await rows.#rowIn(name);
    return rows;
  }

  /** The id of the row in a table; of a database view, of any row it shows. */
  async idIn(table: string): Promise<string | null> {
    if (!this.#ids.has(table)) this.#ids.set(table, await this.#found(table, 'true'));
    return this.#ids.get(table) ?? null;
  }

  /** Whether a row of that table is its customer's. */
  isTheirs = (table: string): boolean => this.#theirs.has(table);

  /** Every id there is of the organization, or only of the customer's: 32 hexadecimal digits each. */
  async ids(of: 'ORGANIZATION' | 'CUSTOMER'): Promise<Set<string>> {
    const parts = this.#partsOf(of)
      .filter(([{ columns }]) => columns.some(({ name, type }) => name === 'id' && type === 'uuid'))
      .map(([{ name }, condition]) => `select id from ${name} where ${condition}`);
    const { rows } = await this.superuser.query<{ id: string }>(parts.join('\nunion\n'));
    return new Set(rows.map(({ id }) => id.replaceAll('-', '')));
  }

  /** What the rows hold, by table: alike before and after means untouched. */
  async digest(of: 'ORGANIZATION' | 'CUSTOMER'): Promise<Record<string, string>> {
    const parts = this.#partsOf(of).map(
      ([
        { name },
        condition,
      ]) => `select '${name}' as name, md5(coalesce(string_agg(x::text, ' ' order by x::text), '')) as digest
        from ${name} x where ${condition}`,
    );
    const { rows } = await this.superuser.query<{ name: string; digest: string }>(parts.join('\nunion all\n'));
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  }

  #partsOf(of: 'ORGANIZATION' | 'CUSTOMER'): (readonly [Table, string])[] {
    const within = `organization_id = '${this.owner.organizationId}'`;
    return this.tables.flatMap((table) => {
      const theirs = this.#theirs.get(table.name);
      if (of === 'ORGANIZATION') return [[table, within] as const];
      return theirs ? [[table, `${within} and ${theirs}`] as const] : [];
    });
  }

  async #rowIn(name: string): Promise<string | null> {
    if (this.#ids.has(name)) return this.#ids.get(name)!;
    const table = this.tables.find((one) => one.name === name)!;
    this.#ids.set(name, null);
    const id = (await this.#found(name, this.#theirs.get(name) ?? 'true')) ?? (await this.#insert(table));
    this.#ids.set(name, id);
    return id;
  }

  async #found(table: string, condition: string): Promise<string | null> {
    const text = `select to_jsonb(x)->>'id' as id from ${table} x where organization_id = $1 and ${condition} limit 1`;
    const { rows } = await this.superuser.query<{ id: string | null }>(text, [this.owner.organizationId]);
    return rows.length ? (rows[0]!.id ?? '') : null;
  }

  async #insert({ name, columns, keys, checks }: Table): Promise<string | null> {
    const row: Record<string, unknown> = {};
    for (const column of columns) {
      const target =
        keys.find((key) => key.column === column.name)?.target ??
        this.tables.find((other) => column.type === 'uuid' && `${other.name}_id` === column.name)?.name;
      const value =
        column.name === 'organization_id'
          ? this.owner.organizationId
          : target
            ? await this.#rowIn(target)
            : column.required
              ? sampleOf(column, checks)
              : undefined;
      if (value !== undefined && value !== null) row[column.name] = value;
      else if (column.required) row[column.name] = randomUUID();
    }
    const names = Object.keys(row);
    const text = `insert into ${name} (${names.map((one) => `"${one}"`).join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`;
    await this.superuser.query(text, Object.values(row)).catch((error: Error) => {
      throw new Error(`No row could be made for ${name}: ${error.message}`);
    });
    return (row['id'] as string | undefined) ?? null;
  }
}

/** What hangs on a customer, by the shortest way; what their account did is not theirs by that alone. */
function whatHangsOn({ organizationId, customerId }: Owner, tables: readonly Table[]): Map<string, string> {
  const found = new Map([['customer', `id = '${customerId}'`]]);
  for (const { name, columns } of tables)
    if (columns.some((column) => column.name === 'customer_id')) found.set(name, `customer_id = '${customerId}'`);
  for (let before = 0; before < found.size;) {
    before = found.size;
    const sofar = new Map(found);
    for (const { name, keys } of tables) {
      const key = keys.find(({ target }) => target !== 'account' && sofar.has(target));
      if (key && !found.has(name))
        found.set(
          name,
          `"${key.column}" in (select id from ${key.target} where organization_id = '${organizationId}' and ${sofar.get(key.target)})`,
        );
    }
  }
  return found;
}
