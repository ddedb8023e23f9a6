import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import type { TestDatabase } from '../../../testing/test-database.js';
import { type ImportSession, inTransaction, openSession } from '../commands/import-session.js';

const POLICY = new URL('../../../../policies/P03.yaml', import.meta.url);

/** An organization with the hospital software policy in force, and a connection to it as the application. */
export async function foundOrganization(database: TestDatabase, slug: string): Promise<ImportSession> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, $2, $3, 'Asia/Shanghai', 'CNY')`,
    [uuidv7(), slug, { 'zh-CN': '仁康软件', en: 'Renkang Software' }],
  );
  await owner.end();
  const session = await openSession(database.appUrl, slug);
  const source = readFileSync(POLICY, 'utf8');
  await inTransaction(session, () =>
    session.client.query(
      `insert into policy_version
         (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
       values ($1, $2, 'P03', 1, 'IN_FORCE', now(), '{}', $3, $4, now())`,
      [session.organizationId, uuidv7(), source, createHash('sha256').update(source).digest('hex')],
    ),
  );
  return session;
}
