import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import type { Database } from '../../kernel/database/open-database.js';
import { anonymousIn } from './anonymous.js';
import { readToken, writeToken } from './domain/session-token.js';

/** How long a session lasts without signing in again, in days. */
const LASTS_DAYS = { CUSTOMER: 90, STAFF: 14, PARTNER: 14 } as const;
/** How long a server may trust what it read: a revoked session ends everywhere within this time, in milliseconds. */
const TRUSTED_MS = 900;
const KEPT = 10_000;

export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly name: string | null;
}

interface Row {
  id: string;
  account_id: string;
  kind: 'CUSTOMER' | 'STAFF' | 'PARTNER';
  roles: Actor['roles'];
  display_name: string | null;
  language: Actor['language'];
  customer_id: string | null;
  technician_id: string | null;
  partner_id: string | null;
}

const digest = (secret: string) => createHash('sha256').update(secret).digest('base64url');

/** Opens, finds and ends the sessions of browsers. */
export class Sessions {
  readonly #known = new Map<string, { until: number; found: Promise<SignedIn | null> }>();
  constructor(
    private readonly database: Database,
    private readonly now: () => Date,
  ) {}

  /** @returns the token for the browser's cookie */
  async open(
    em: EntityManager,
    account: { organizationId: string; id: string; kind: Row['kind'] },
    device: string | null,
  ) {
    const secret = randomBytes(32).toString('base64url');
    const now = this.now();
    const days = LASTS_DAYS[account.kind];
    const expires = new Date(now.getTime() + days * 86_400_000);
    await em.execute(
      `insert into session (organization_id, id, token_hash, account_id, created_at, expires_at, device) values (?, ?, ?, ?, ?, ?, ?)`,
      [
        account.organizationId,
        uuidv7(),
        digest(secret),
        account.id,
        now.toISOString(),
        expires.toISOString(),
        device?.slice(0, 200) ?? null,
      ],
    );
    return { token: writeToken({ organizationId: account.organizationId, secret }), maxAgeSeconds: days * 86_400 };
  }

  /** Who holds this token; null when it is unknown, expired, revoked, or its account was disabled. */
  async find(text: string | undefined): Promise<SignedIn | null> {
    const token = readToken(text);
    if (!token) return null;
    const key = digest(token.secret);
    const now = this.now().getTime();
    const known = this.#known.get(key);
    if (known && known.until > now) return known.found;
    // All who ask while it is read wait for the one reading: a face asks for several things at once.
    const found = this.read(token.organizationId, key);
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(key, { until: now + TRUSTED_MS, found });
    found.catch(() => this.#known.delete(key));
    return found;
  }

  async revoke(signedIn: SignedIn): Promise<void> {
    await this.database
      .entityManagerFor(signedIn.actor)
      .transactional((em) =>
        em.execute('update session set revoked_at = ? where organization_id = ? and id = ?', [
          this.now().toISOString(),
          signedIn.actor.organizationId,
          signedIn.sessionId,
        ]),
      );
    this.#known.clear();
  }

  private read(organizationId: string, tokenHash: string): Promise<SignedIn | null> {
    return this.database.entityManagerFor(anonymousIn(organizationId)).transactional(async (em) => {
      const [row] = await em.execute<Row[]>(
        `select s.id, a.id as account_id, a.kind, a.roles, a.display_name, a.language, a.customer_id, a.technician_id, a.partner_id
         from session s join account a on a.organization_id = s.organization_id and a.id = s.account_id
         where s.organization_id = ? and s.token_hash = ? and s.revoked_at is null and s.expires_at > ? and a.disabled_at is null`,
        [organizationId, tokenHash, this.now().toISOString()],
      );
      return row ? { sessionId: row.id, name: row.display_name, actor: actorOf(organizationId, row) } : null;
    });
  }
}

const actorOf = (organizationId: string, row: Row): Actor => ({
  kind: row.kind,
  organizationId,
  accountId: row.account_id,
  roles: row.roles,
  customerId: row.customer_id,
  technicianId: row.technician_id,
  partnerId: row.partner_id,
  scopes: [],
  language: row.language,
});
