import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidOf } from '@aftercare/schema';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import sharp from 'sharp';
import { createApiClient, SCOPES } from '../modules/identity/index.js';
import { ServiceWorld } from '../testing/service-world.js';
import { buildHouse } from './build-house.js';
import { buildSchema } from './build-schema.js';
import type { Config } from './config.js';
import type { House } from './context.js';
import { buildServer } from './server.js';

const secret = 'a secret of the tests, long enough for everybody';
const secrets = { personalData: secret, urls: secret, codes: secret, databaseRole: secret };
const quiet = pino({ level: 'silent' });
const trusted = new Map([
  ['known', '{ viewer { kind } }'],
  ['page', 'query Page($first: Int) { requests(first: $first) { nodes { id number state } } }'],
]);

/** One house behind two doors, and the keys of a partner's program and of a manager. */
export class Door {
  private constructor(
    readonly world: ServiceWorld,
    private readonly house: House,
    readonly schema: GraphQLSchema,
    private readonly config: Config,
    /** Where any document may be asked. */
    readonly open: FastifyInstance,
    /** As in production. */
    readonly strict: FastifyInstance,
    readonly partner: string,
    readonly manager: string,
  ) {}

  static async open(): Promise<Door> {
    const world = await ServiceWorld.open('P16');
    const config: Config = {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDirectory: mkdtempSync(join(tmpdir(), 'aftercare-door-')),
      production: false,
      demo: false,
      policiesToTry: [],
      openDocuments: true,
      publicUrl: 'http://localhost',
      secrets,
    };
    const house = await buildHouse(world.urls.appUrl, config, quiet);
    const schema = await buildSchema();
    const open = await buildServer(house, schema, config, quiet, { trusted });
    const production = { ...config, production: true, openDocuments: false };
    const strict = await buildServer(house, schema, production, quiet, { trusted });
    await Promise.all([open.ready(), strict.ready()]);
    const { partner, manager } = await keysOf(world, house);
    return new Door(world, house, schema, config, open, strict, partner, manager);
  }

  /** A picture somebody sent. @returns its addresses: for whoever has it, and for them alone */
  async picture(accountId: string) {
    const { files } = this.house;
    const { organizationId } = this.world;
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } })
      .png()
      .toBuffer();
    const ticket = { organizationId, accountId, purpose: 'EVIDENCE', visitId: null, name: 'a.png' } as const;
    const kept = await files.receive({ ...ticket, contentType: 'image/png' }, bytes);
    const id = uuidOf('File', (kept as { id: string }).id)!;
    return { forAll: files.urlOf(organizationId, id), forOne: files.urlFor({ organizationId, accountId }, id) };
  }

  async close(): Promise<void> {
    await Promise.all([this.open.close(), this.strict.close()]);
    await this.house.database.close();
    await this.world.close();
    rmSync(this.config.dataDirectory, { recursive: true, force: true });
  }

  /** A door where everybody is a manager, of a house with another way to its database. */
  serverWith(pool: object, log: Logger): Promise<FastifyInstance> {
    const known = { find: async () => ({ actor: this.world.staff('MANAGER'), sessionId: '', name: null }) };
    const house = { ...this.house, database: { ...this.house.database, pool }, sessions: known } as unknown as House;
    return buildServer(house, this.schema, this.config, log, { trusted });
  }
}

async function keysOf(world: ServiceWorld, { sessions }: House): Promise<{ partner: string; manager: string }> {
  const { organizationId, ids } = world;
  return world.database.entityManagerFor(world.system()).transactional(async (em) => {
    const client = { organizationId, partnerId: ids.partner, name: 'Outlet', scopes: SCOPES, now: new Date() };
    const { key: partner } = await createApiClient(em, client);
    await em.execute(`update account set roles = '{MANAGER}' where id = ?`, [ids.supervisorAccount]);
    const account = { organizationId, id: ids.supervisorAccount, kind: 'STAFF' as const };
    const { token: manager } = await sessions.open(em, account, null);
    return { partner, manager };
  });
}
