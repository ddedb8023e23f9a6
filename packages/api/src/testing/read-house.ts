import type { Role } from '@aftercare/schema';
import { graphql, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { buildSchema } from '../app/build-schema.js';
import type { Actor } from '../kernel/actor.js';
import { openDatabase, sessionOf, type Database } from '../kernel/database/open-database.js';
import { readStatementsOn } from '../kernel/database/read-statements.js';
import { keyringFrom, PersonalData } from '../kernel/personal-data/personal-data.js';
import { checkAgainstCatalog, Reader } from '../kernel/read/index.js';
import { searchVector } from '../kernel/search/search-vector.js';
import { Policies } from '../modules/policy/index.js';
import { views } from '../app/views.js';
import { createTestDatabase } from './test-database.js';

/** A UUID one can recognize: kind and number. */
export const uid = (kind: number, n: number): string =>
  `00000000-0000-7000-${8000 + kind}-${String(n).padStart(12, '0')}`;

const nobody = {
  accountId: null,
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  roles: [],
  language: 'en',
} as const;

/** The API's questions over a database of their own; how many statements were sent is counted. */
export class ReadHouse {
  statements = 0;
  private constructor(
    readonly schema: GraphQLSchema,
    readonly database: Database,
    readonly owner: pg.Client,
    private readonly drop: () => Promise<void>,
  ) {}

  readonly personalData = new PersonalData(keyringFrom('a secret of the tests, long enough for everybody'));
  readonly organizationId = uid(0, 1);
  readonly policies = new Policies();
  readonly files = {
    urlOf: (_organization: string, id: string) => `/files/${id}`,
    paperUrl: (_: string, id: string) => `/papers/${id}`,
  };
  readonly demo = null;

  static async open(): Promise<ReadHouse> {
    const place = await createTestDatabase();
    const owner = new pg.Client(place.ownerUrl);
    await owner.connect();
    const schema = await buildSchema();
    await checkAgainstCatalog(schema, views, owner);
    const database = await openDatabase(place.appUrl, [], 4);
    return new ReadHouse(schema, database, owner, () => place.drop());
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.owner.end();
    await this.drop();
  }

  staff = (roles: Role[], of: Partial<Actor> = {}): Actor => ({
    ...this.#as('STAFF'),
    accountId: uid(9, 1),
    roles,
    ...of,
  });
  customer = (n: number): Actor => ({
    ...this.#as('CUSTOMER'),
    accountId: uid(9, 100 + n),
    customerId: uid(1, n),
    roles: ['CUSTOMER'],
  });
  technician = (n: number): Actor =>
    this.staff(['TECHNICIAN'], { accountId: uid(9, 200 + n), technicianId: uid(3, n) });
  program = (...scopes: string[]): Actor => ({
    ...this.#as('PARTNER'),
    partnerId: uid(4, 1),
    roles: ['PARTNER'],
    scopes,
  });
  anonymous = (): Actor => ({ ...this.#as('ANONYMOUS'), organizationId: '00000000-0000-0000-0000-000000000000' });
  stranger = (): Actor => ({ ...this.staff(['ADMIN']), organizationId: uid(0, 2) });

  reader(actor: Actor): Reader {
    const run = readStatementsOn(this.database.pool, sessionOf);
    return new Reader(actor, (...statement) => {
      this.statements += 1;
      return run(...statement);
    });
  }

  /** The answer to a question, or the codes of the errors. */
  // oxlint-disable-next-line typescript/no-explicit-any -- whoever asks knows what was asked for
  async ask<T = any>(
    actor: Actor,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<{ data: T; codes: unknown[] }> {
    const contextValue = { actor, read: this.reader(actor), house: this, now: () => new Date(), em: undefined };
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue });
    const unexpected = errors?.find(({ extensions }) => !extensions['code']);
    if (unexpected) throw unexpected.originalError ?? unexpected;
    return { data: data as T, codes: errors?.map(({ extensions }) => extensions['code']) ?? [] };
  }

  /** Inserts a row; the organization is added. Arrays and JSON as PostgreSQL writes them. */
  async insert(table: string, row: Record<string, unknown>, organizationId = this.organizationId): Promise<void> {
    const whole = { organization_id: organizationId, ...row };
    const places = Object.keys(whole)
      .map(() => '?')
      .join(', ');
    const text = `insert into ${table} (${Object.keys(whole).join(', ')}) values (${places})`;
    const em = this.database.entityManagerFor({ ...this.#as('SYSTEM'), organizationId });
    await em.transactional((within) => within.execute(text, Object.values(whole)));
  }

  /** A request with what a row must have; its words are what it is found by. */
  async request(n: number, row: Record<string, unknown> = {}, organizationId = this.organizationId): Promise<void> {
    const at = new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString();
    const title = String(row['title'] ?? '热水器漏水');
    const number = `R-2026-${String(n).padStart(6, '0')}`;
    const { serial = '', ...columns } = row;
    const whole = {
      id: uid(2, n),
      number,
      kind: 'REPAIR',
      channel: 'PORTAL',
      state: 'RECEIVED',
      rung: 'PHONE',
      title,
      customer_id: uid(1, 1),
      policy_version_id: uid(8, 1),
      filed_at: at,
      updated_at: at,
      words: searchVector(number, title, String(serial)),
      ...columns,
    };
    await this.insert('service_request', whole, organizationId);
  }

  #as(kind: Actor['kind']): Actor {
    return { ...nobody, kind, organizationId: this.organizationId };
  }
}
