import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import type { Database } from '../../kernel/database/open-database.js';
import { anonymousIn } from './anonymous.js';
import { readToken, writeToken } from './domain/session-token.js';

const PREFIX = 'ac_';
const digest = (secret: string) => createHash('sha256').update(secret).digest('base64url');

/** What a partner's program may be allowed to do. */
export const SCOPES = ['requests:read', 'requests:write', 'assets:read'] as const;
export type Scope = (typeof SCOPES)[number];

/** Makes a key, shown this once; stored are its digest and last four characters. */
export async function createApiClient(
  em: EntityManager,
  client: { organizationId: string; partnerId: string; name: string; scopes: readonly Scope[]; now: Date },
): Promise<{ id: string; key: string }> {
  const id = uuidv7();
  const secret = randomBytes(32).toString('base64url');
  await em.execute(
    `insert into api_client (organization_id, id, partner_id, name, key_hash, last_four, scopes, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      client.organizationId,
      id,
      client.partnerId,
      client.name,
      digest(secret),
      secret.slice(-4),
      `{${client.scopes.join(',')}}`,
      client.now.toISOString(),
    ],
  );
  return { id, key: PREFIX + writeToken({ organizationId: client.organizationId, secret }) };
}

/** The actor behind `Authorization: Bearer ac_…`; null for a key that is unknown, expired or revoked. */
export async function findApiClient(
  database: Database,
  bearer: string,
  now: Date,
): Promise<{ actor: Actor; name: string } | null> {
  const token = bearer.startsWith(PREFIX) ? readToken(bearer.slice(PREFIX.length)) : null;
  if (!token) return null;
  const at = now.toISOString();
  return database.entityManagerFor(anonymousIn(token.organizationId)).transactional(async (em) => {
    const [row] = await em.execute<{ partner_id: string; scopes: string[]; name: string }[]>(
      `select partner_id, scopes, name from api_client where organization_id = ? and key_hash = ? and revoked_at is null
       and (expires_at is null or expires_at > ?)`,
      [token.organizationId, digest(token.secret), at],
    );
    if (!row) return null;
    const actor: Actor = {
      ...anonymousIn(token.organizationId, 'en'),
      kind: 'PARTNER',
      roles: ['PARTNER'],
      partnerId: row.partner_id,
      scopes: row.scopes,
    };
    return { actor, name: row.name };
  });
}
