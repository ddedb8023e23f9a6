/* oxlint-disable typescript/no-explicit-any -- rows of whatever table a test asks for */
import type { Role } from '@aftercare/schema';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { entities } from '../app/entities.js';
import type { Actor } from '../kernel/actor.js';
import { openDatabase, type Database } from '../kernel/database/open-database.js';
import { change, type ChangeContext, type Done, type Work } from '../kernel/database/unit-of-work.js';
import { keyringFrom, PersonalData } from '../kernel/personal-data/personal-data.js';
import type { Refusal } from '../kernel/refusal.js';
import { Policies } from '../modules/policy/policies.js';
import { createTestDatabase } from './test-database.js';

/** An organization with one policy, a customer with a unit, and people of every role. Time stands where it is put. */
export class ServiceWorld {
  readonly policies = new Policies();
  readonly personalData = new PersonalData(keyringFrom('a secret of the tests, long enough for everybody'));
  now = new Date('2026-11-02T01:00:00.000Z');

  private constructor(
    readonly organizationId: string,
    readonly database: Database,
    /** The owner's connection: sees everything. */
    readonly owner: pg.Client,
    readonly ids: Readonly<Record<WorldId, string>>,
    readonly urls: { readonly ownerUrl: string; readonly appUrl: string },
    private readonly drop: () => Promise<void>,
  ) {}

  /** @param amend what is written otherwise in the policy, for what no single one of them has */
  static async open(
    policy: 'P01' | 'P16' | 'P03' | 'P05' | 'P06' | 'P07',
    amend = (source: string) => source,
  ): Promise<ServiceWorld> {
    const place = await createTestDatabase();
    const owner = new pg.Client(place.ownerUrl);
    await owner.connect();
    const organizationId = uuidv7();
    const ids = Object.fromEntries(WORLD_IDS.map((name) => [name, uuidv7()])) as Record<WorldId, string>;
    const database = await openDatabase(place.appUrl, entities, 10);
    const world = new ServiceWorld(organizationId, database, owner, ids, place, () => place.drop());
    await world.#furnish(policy, amend);
    return world;
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.owner.end();
    await this.drop();
  }

  readonly customer = () =>
    this.#actor('CUSTOMER', ['CUSTOMER'], { accountId: this.ids.customerAccount, customerId: this.ids.customer });
  readonly otherCustomer = () =>
    this.#actor('CUSTOMER', ['CUSTOMER'], { accountId: uuidv7(), customerId: this.ids.otherCustomer });
  readonly staff = (...roles: Role[]) => this.#actor('STAFF', roles, { accountId: this.ids.staffAccount });
  readonly technician = () =>
    this.#actor('STAFF', ['TECHNICIAN'], { accountId: this.ids.technicianAccount, technicianId: this.ids.technician });
  readonly partnerProgram = (...scopes: string[]) =>
    this.#actor('PARTNER', ['PARTNER'], { partnerId: this.ids.partner, scopes });
  readonly system = () => this.#actor('SYSTEM', [], {});

  context(actor: Actor): ChangeContext {
    return { actor, actorName: null, em: this.database.entityManagerFor(actor), now: () => this.now };
  }

  /** Runs a command as somebody; a fresh key unless one is given. */
  run<I, D extends Done>(
    actor: Actor,
    command: (input: I, work: Work, tools: this) => Promise<D>,
    input: I,
    idempotencyKey = `key-${uuidv7()}`,
  ): Promise<D | Refusal> {
    const ask = { operation: command.name, subjectType: 'ServiceRequest', idempotencyKey, input };
    return change(
      this.context(actor),
      ask,
      (work) => command(input, work, this),
      async (done) => done,
    );
  }

  /** Runs a command that must not be refused. @returns the id of what it was about */
  async does<I, D extends Done>(
    actor: Actor,
    command: (input: I, work: Work, tools: this) => Promise<D>,
    input: I,
  ): Promise<string> {
    const done = await this.run(actor, command, input);
    if (done instanceof Error) throw new Error(`${command.name}: ${done.message} ${JSON.stringify(done.fields)}`);
    return done.subjectId;
  }

  pass(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  async rows<R extends object = Record<string, any>>(sql: string, ...params: unknown[]): Promise<R[]> {
    return (await this.owner.query<R>(sql, params)).rows;
  }

  /** Changes rows behind the product's back; `?` stands for each value. */
  async write(sql: string, ...params: unknown[]): Promise<void> {
    await this.database.entityManagerFor(this.system()).transactional((em) => em.execute(sql, params));
  }

  async request(id: string): Promise<Record<string, any>> {
    return (await this.rows('select * from service_request where id = $1', id))[0]!;
  }

  async clocks(requestId: string): Promise<Record<string, any>[]> {
    return this.rows('select * from sla_clock where request_id = $1 order by due_at, kind', requestId);
  }

  async events(requestId: string): Promise<string[]> {
    const rows = await this.rows('select type from request_event where request_id = $1 order by id', requestId);
    return rows.map(({ type }) => type as string);
  }

  #actor(kind: Actor['kind'], roles: readonly Role[], of: Partial<Actor>): Actor {
    const nobody = {
      accountId: null,
      customerId: null,
      technicianId: null,
      partnerId: null,
      scopes: [],
      language: 'en' as const,
    };
    return { kind, organizationId: this.organizationId, roles, ...nobody, ...of };
  }

  async #furnish(policy: string, amend: (source: string) => string): Promise<void> {
    const o = this.organizationId;
    const { ids } = this;
    const insert = (sql: string, ...params: unknown[]) => this.owner.query(sql, [o, ...params]);
    await insert(
      `insert into organization (id, slug, name, time_zone, currency) values ($1, $2, '{"zh-CN":"甲","en":"A"}', 'Asia/Shanghai', 'CNY')`,
      policy.toLowerCase(),
    );
    await this.database.entityManagerFor(this.system()).transactional(async (em) => {
      const source = amend(readFileSync(new URL(`../../policies/${policy}.yaml`, import.meta.url), 'utf8'));
      const as = (sql: string, ...params: unknown[]) => em.execute(sql, [o, ...params]);
      await as(
        `insert into policy_version (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
         values (?, ?, ?, 1, 'IN_FORCE', '2026-01-01Z', '{}', ?, ?, now())`,
        ids.policy,
        policy,
        source,
        createHash('sha256').update(source).digest('hex'),
      );
      await as(
        `insert into partner (organization_id, id, kind, code, name, created_at) values (?, ?, 'OUTLET', 'OUT-1', '{}', now())`,
        ids.partner,
      );
      await as(
        `insert into customer (organization_id, id, number, kind, created_at) values (?, ?, 'C-1', 'PERSON', now())`,
        ids.customer,
      );
      await as(
        `insert into customer (organization_id, id, number, kind, created_at) values (?, ?, 'C-2', 'PERSON', now())`,
        ids.otherCustomer,
      );
      await as(
        `insert into site (organization_id, id, customer_id, label, region, region_class, time_zone, created_at)
         values (?, ?, ?, 'Home', '杭州', 'CITY', 'Asia/Shanghai', now())`,
        ids.site,
        ids.customer,
      );
      await as(
        `insert into product (organization_id, id, code, name, created_at) values (?, ?, 'P', '{}', now())`,
        ids.product,
      );
      await as(
        `insert into product_model (organization_id, id, product_id, code, name, created_at) values (?, ?, ?, 'M', '{}', now())`,
        ids.model,
        ids.product,
      );
      await as(
        `insert into asset (organization_id, id, customer_id, site_id, model_id, partner_id, serial, purchased_on, accepted_on, created_at)
         values (?, ?, ?, ?, ?, ?, 'SN-1', '2026-03-18', '2026-03-18', now())`,
        ids.asset,
        ids.customer,
        ids.site,
        ids.model,
        ids.partner,
      );
      await as(
        `insert into technician (organization_id, id, name, time_zone, created_at) values (?, ?, '李师傅', 'Asia/Shanghai', now())`,
        ids.technician,
      );
      for (const [id, kind, roles] of [
        [ids.customerAccount, 'CUSTOMER', '{CUSTOMER}'],
        [ids.staffAccount, 'STAFF', '{AGENT}'],
        [ids.technicianAccount, 'STAFF', '{TECHNICIAN}'],
        [ids.supervisorAccount, 'STAFF', '{SUPERVISOR}'],
      ] as const) {
        await as(
          `insert into account (organization_id, id, kind, roles, customer_id, technician_id, created_at) values (?, ?, ?, ?, ?, ?, now())`,
          id,
          kind,
          roles,
          kind === 'CUSTOMER' ? ids.customer : null,
          id === ids.technicianAccount ? ids.technician : null,
        );
      }
      for (const [id, code, cls, price] of [
        [ids.priceItem, 'TUBE', 'SPECIAL_PART', 12_050],
        [ids.labourItem, 'LABOUR', 'LABOUR', 8_000],
      ] as const)
        await as(
          `insert into price_item (organization_id, id, code, name, class, unit_price_minor, currency)
           values (?, ?, ?, '{"zh-CN":"件","en":"item"}', ?, ?, 'CNY')`,
          id,
          code,
          cls,
          price,
        );
    });
  }
}

const WORLD_IDS = [
  'policy',
  'partner',
  'customer',
  'otherCustomer',
  'site',
  'product',
  'model',
  'asset',
  'technician',
  'priceItem',
  'labourItem',
  'customerAccount',
  'staffAccount',
  'technicianAccount',
  'supervisorAccount',
] as const;
type WorldId = (typeof WORLD_IDS)[number];
