import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { EntityManager } from '@mikro-orm/postgresql';
import { verify as verifyTotp } from 'otplib';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../kernel/database/open-database.js';
import type { PersonalData } from '../../kernel/personal-data/personal-data.js';
import { refuse, Refusal } from '../../kernel/refusal.js';
import { anonymousIn } from './anonymous.js';
import type { Destination } from './domain/destination.js';
import { CODE, maskDestination } from './domain/one-time-code.js';

/** OWASP's figures for argon2id. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const hashPassword = (password: string) => hash(password, ARGON2);

export interface FoundAccount {
  readonly organizationId: string;
  readonly id: string;
  readonly kind: 'CUSTOMER' | 'STAFF' | 'PARTNER';
}
/** Hands a code to the telephone or mail service. */
export type SendCode = (to: Destination, code: string, organizationId: string) => Promise<void>;

const failed = () => new Refusal('SignInFailedError', 'signInFailed');

/** The ways in. Known and unknown accounts are answered alike, in words and in time. */
export class SignIn {
  readonly #nobody = hashPassword(uuidv7());
  constructor(
    private readonly database: Database,
    private readonly personalData: PersonalData,
    private readonly codeSecret: string,
    private readonly now: () => Date,
    private readonly sendCode: SendCode,
  ) {}

  async organizationId(slug: string): Promise<string> {
    const [row] = await this.database.orm.em
      .fork()
      .getConnection()
      .execute<{ id: string }[]>('select id from organization where slug = ?', [slug]);
    if (!row) throw refuse.input({ path: 'organization', code: 'unknownOrganization' });
    return row.id;
  }

  /** @returns the masked destination, and the code itself for the caller to drop outside the demo */
  async requestCode(slug: string, to: Destination) {
    const organizationId = await this.organizationId(slug);
    const index = this.indexOf(organizationId, to);
    const now = this.now();
    const code = String(randomInt(10 ** CODE.digits)).padStart(CODE.digits, '0');
    const known = await this.inside(organizationId, async (em) => {
      const [recent] = await em.execute<{ count: string; oldest: Date }[]>(
        `select count(*), min(created_at) as oldest from sign_in_code where organization_id = ? and destination_index = ? and created_at > ?`,
        [organizationId, index, new Date(now.getTime() - 3_600_000).toISOString()],
      );
      if (Number(recent!.count) >= CODE.perHour) {
        const retryAfterSeconds = Math.ceil((new Date(recent!.oldest).getTime() + 3_600_000 - now.getTime()) / 1000);
        throw new Refusal(
          'RateLimitedError',
          'tooManyCodes',
          { retryAfterSeconds },
          { minutes: Math.ceil(retryAfterSeconds / 60) },
        );
      }
      const id = uuidv7();
      await em.execute(
        `insert into sign_in_code (organization_id, id, destination_index, channel, code_hash, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)`,
        [
          organizationId,
          id,
          index,
          to.channel,
          this.codeHash(index, code),
          now.toISOString(),
          new Date(now.getTime() + CODE.lastsSeconds * 1000).toISOString(),
        ],
      );
      return this.findByDestination(em, organizationId, to, index);
    });
    if (known) await this.sendCode(to, code, organizationId);
    return { destination: maskDestination(to.address), expiresInSeconds: CODE.lastsSeconds, code: known ? code : null };
  }

  /** A customer who was only known from the telephone gets an account with the first right code. */
  async withCode(slug: string, to: Destination, code: string): Promise<FoundAccount> {
    const organizationId = await this.organizationId(slug);
    const index = this.indexOf(organizationId, to);
    const now = this.now().toISOString();
    // Counting the try commits before the guess is looked at: two hundred at once still get five.
    const [stored] = await this.inside(organizationId, (em) =>
      em.execute<{ id: string; code_hash: string }[]>(
        `update sign_in_code set tries = tries + 1 where organization_id = ? and tries < ? and used_at is null and expires_at > ? and id =
          (select id from sign_in_code where organization_id = ? and destination_index = ? order by created_at desc, id desc limit 1)
         returning id, code_hash`,
        [organizationId, CODE.tries, now, organizationId, index],
      ),
    );
    if (!stored || !same(stored.code_hash, this.codeHash(index, code))) throw failed();
    return this.inside(organizationId, async (em) => {
      const used = await em.execute<unknown[]>(
        'update sign_in_code set used_at = ? where organization_id = ? and id = ? and used_at is null returning 1',
        [now, organizationId, stored.id],
      );
      const account = used.length ? await this.findByDestination(em, organizationId, to, index) : undefined;
      if (!account) throw failed();
      return account.id
        ? { organizationId, id: account.id, kind: 'CUSTOMER' }
        : this.openAccount(em, organizationId, account.customerId, to, index);
    });
  }

  /** Staff: password, and the code of an authenticator when one is enrolled. */
  async withPassword(slug: string, email: string, password: string, totp: string | undefined): Promise<FoundAccount> {
    const organizationId = await this.organizationId(slug);
    const index = this.personalData.indexOf(organizationId, 'email', email);
    const [account] = await this.inside(organizationId, (em) =>
      em.execute<{ id: string; kind: 'STAFF' | 'PARTNER'; password_hash: string | null; totp_cipher: string | null }[]>(
        `select id, kind, password_hash, totp_cipher from account
         where organization_id = ? and kind in ('STAFF', 'PARTNER') and email_index = ? and disabled_at is null`,
        [organizationId, index],
      ),
    );
    const right = await verify(account?.password_hash ?? (await this.#nobody), password);
    if (!account?.password_hash || !right) throw failed();
    if (account.totp_cipher) {
      const secret = this.personalData.open(account.totp_cipher, {
        organizationId,
        table: 'account',
        column: 'totp_cipher',
        id: account.id,
      });
      if (!totp || !(await verifyTotp({ secret, token: totp, epochTolerance: 30 })).valid) throw failed();
    }
    return { organizationId, id: account.id, kind: account.kind };
  }

  private async findByDestination(em: EntityManager, organizationId: string, to: Destination, index: string) {
    const column = to.channel === 'PHONE' ? 'phone_index' : 'email_index';
    const [row] = await em.execute<{ id: string | null; customerId: string }[]>(
      `select a.id, c.id as "customerId" from customer c
       left join account a on a.organization_id = c.organization_id and a.customer_id = c.id and a.kind = 'CUSTOMER' and a.disabled_at is null
       where c.organization_id = ? and c.${column} = ? order by c.created_at limit 1`,
      [organizationId, index],
    );
    return row;
  }

  private async openAccount(
    em: EntityManager,
    organizationId: string,
    customerId: string,
    to: Destination,
    index: string,
  ): Promise<FoundAccount> {
    const id = uuidv7();
    const column = to.channel === 'PHONE' ? 'phone_index' : 'email_index';
    await em.execute(
      `insert into account (organization_id, id, kind, roles, ${column}, language, customer_id, created_at)
       select organization_id, ?, 'CUSTOMER', '{CUSTOMER}', ?, language, id, ? from customer where organization_id = ? and id = ?`,
      [id, index, this.now().toISOString(), organizationId, customerId],
    );
    return { organizationId, id, kind: 'CUSTOMER' };
  }

  private inside<T>(organizationId: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.database.entityManagerFor(anonymousIn(organizationId)).transactional(work);
  }
  private indexOf(organizationId: string, { channel, address }: Destination): string {
    return this.personalData.indexOf(organizationId, channel === 'PHONE' ? 'phone' : 'email', address);
  }
  private codeHash(index: string, code: string): string {
    return createHmac('sha256', this.codeSecret).update(`${index}|${code}`).digest('base64url');
  }
}

const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
