import { createHash } from 'node:crypto';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { inject } from 'vitest';
import { baihe } from '../app/demo/baihe.js';
import { chaoyang } from '../app/demo/chaoyang.js';
import { furnish } from '../app/demo/furnish.js';
import { renkang } from '../app/demo/renkang.js';
import { entities } from '../app/entities.js';
import type { Secrets } from '../app/secrets.js';
import { openDatabase } from '../kernel/database/open-database.js';
import { keyringFrom, PersonalData } from '../kernel/personal-data/personal-data.js';
import { systemIn } from '../kernel/system-in.js';
import { createApiClient, type Scope } from '../modules/identity/index.js';
import { copyOfFilledDatabase, type TestDatabase } from './test-database.js';

export type OrganizationSlug = 'chaoyang' | 'renkang' | 'baihe';

/** A database with the demo organizations, their people and units, and nothing that has happened yet. */
export interface FurnishedDatabase {
  /** What a server is started with: the connection of a superuser. */
  readonly serverUrl: string;
  /** What a server that uses it must be given; the same in the whole run. */
  readonly secrets: Secrets;
  /** Makes a key for a partner's program. */
  keyFor(organization: OrganizationSlug, partnerCode: string, scopes: readonly Scope[]): Promise<string>;
  /** Changes what nobody may change by hand, such as what only time does. As a superuser. */
  change(text: string, ...values: unknown[]): Promise<void>;
  /** Reads what no page shows, of all organizations. As a superuser. */
  ask<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

export async function createFurnishedDatabase(): Promise<FurnishedDatabase> {
  const secrets = secretsOfTheRun();
  const database = await copyOfFilledDatabase('furnished', (empty) => fill(empty, secrets));
  const serverUrl = Object.assign(new URL(inject('databaseServer').url), { pathname: `/${database.name}` }).href;
  return {
    serverUrl,
    secrets,
    keyFor: (...key) => makeKey(database, ...key),
    change: async (text, ...values) => {
      await asOwner(serverUrl, (superuser) => superuser.query(text, values));
    },
    ask: async <Row extends object>(text: string, ...values: unknown[]) =>
      asOwner(serverUrl, async (superuser) => (await superuser.query<Row>(text, values)).rows),
    drop: () => database.drop(),
  };
}

async function fill({ ownerUrl, appUrl }: TestDatabase, secrets: Secrets): Promise<void> {
  const personalData = new PersonalData(keyringFrom(secrets.personalData));
  const database = await openDatabase(appUrl, entities, 2);
  try {
    for (const demo of [chaoyang, renkang, baihe]) {
      const id = uuidv7();
      await asOwner(ownerUrl, (owner) =>
        owner.query(
          'insert into organization (id, slug, name, time_zone, currency, hotline) values ($1, $2, $3, $4, $5, $6)',
          [id, demo.slug, JSON.stringify(demo.name), 'Asia/Shanghai', 'CNY', demo.hotline],
        ),
      );
      await database
        .entityManagerFor(systemIn(id))
        .transactional((em) => furnish(em, id, demo, personalData, new Date()));
    }
  } finally {
    await database.close();
  }
  await asOwner(ownerUrl, (owner) => owner.query('analyze'));
}

async function makeKey(
  { ownerUrl, appUrl }: TestDatabase,
  slug: OrganizationSlug,
  partnerCode: string,
  scopes: readonly Scope[],
): Promise<string> {
  const { rows } = await asOwner(ownerUrl, (owner) =>
    owner.query<{ id: string }>('select id from organization where slug = $1', [slug]),
  );
  const organizationId = rows[0]!.id;
  const database = await openDatabase(appUrl, [], 1);
  try {
    return await database.entityManagerFor(systemIn(organizationId)).transactional(async (em) => {
      const [partner] = await em.execute<{ id: string }[]>(
        'select id from partner where organization_id = ? and code = ?',
        [organizationId, partnerCode],
      );
      const client = { organizationId, partnerId: partner!.id, name: "The partner's program", scopes, now: new Date() };
      return (await createApiClient(em, client)).key;
    });
  } finally {
    await database.close();
  }
}

async function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

// The servers of a run share one role of the database server, and so its password.
function secretsOfTheRun(): Secrets {
  const { run, url } = inject('databaseServer');
  const secret = (name: string) => createHash('sha256').update(`${run} ${name}`).digest('base64url');
  return {
    personalData: secret('personal data'),
    urls: secret('urls'),
    codes: secret('codes'),
    databaseRole: decodeURIComponent(new URL(url).password) || 'aftercare',
  };
}
