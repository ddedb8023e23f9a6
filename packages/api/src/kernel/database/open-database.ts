import { MikroORM, type EntityManager, type Options } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Actor } from '../actor.js';
import { PreparingClient } from './preparing-client.js';

export interface Database {
  readonly orm: MikroORM;
  /** MikroORM's own pool: compiled reads run on it too. */
  readonly pool: Pool;
  /** An entity manager whose transactions are the actor's: row level security is set as each begins. */
  entityManagerFor(actor: Actor): EntityManager;
  close(): Promise<void>;
}

/** A connection knows the statements it was asked before: it is kept for the next busy moment; in milliseconds. */
const KEPT_IDLE = 5 * 60_000;

/**
 * Connects as the application. `appUrl` names the role that owns nothing. Without `durable` a commit does not wait for the
 * disk: only for data that can be made again.
 */
export async function openDatabase(
  appUrl: string,
  entities: Options['entities'],
  poolSize = 12,
  durable = true,
): Promise<Database> {
  const orm = await MikroORM.init({
    clientUrl: appUrl,
    entities,
    discovery: { warnWhenNoEntities: false },
    sessionContext: 'transaction',
    pool: { min: 0, max: poolSize, idleTimeoutMillis: KEPT_IDLE },
    driverOptions: {
      Client: PreparingClient,
      // A database that does not answer is told to the client within two seconds.
      connectionTimeoutMillis: 1_500,
      options: `-c timezone=UTC -c datestyle=ISO -c jit=off -c statement_timeout=15000${durable ? '' : ' -c synchronous_commit=off'}`,
    },
  } as Options);
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> };
  return {
    orm,
    pool: await connection.getNativeClient(),
    entityManagerFor: (actor) => {
      const em = orm.em.fork() as EntityManager;
      em.setSessionContext({ variables: sessionOf(actor) });
      return em;
    },
    close: () => orm.close(true),
  };
}

/** The settings row level security reads. */
export const sessionOf = (actor: Actor): Record<string, string> => ({
  'app.organization_id': actor.organizationId,
  'app.customer_id': actor.kind === 'CUSTOMER' ? (actor.customerId ?? actor.organizationId) : '',
  'app.partner_id': actor.kind === 'PARTNER' ? (actor.partnerId ?? actor.organizationId) : '',
});
