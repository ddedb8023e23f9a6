import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import type { PostRoom } from '../../kernel/jobs/post-room.js';
import { systemIn } from '../../kernel/system-in.js';
import { INVARIANTS } from '../../modules/audit/invariants.js';
import { createApiClient, type Scope } from '../../modules/identity/index.js';
import { buildHouse } from '../build-house.js';
import { buildSchema } from '../build-schema.js';
import { readConfig } from '../config.js';
import type { House } from '../context.js';
import type { DemoAccount } from '../demo-accounts.js';
import type { DemoOrganization } from '../demo/demo-organization.js';
import { furnish } from '../demo/furnish.js';
import { Announcements } from '../live.js';
import { buildServer } from '../server.js';
import { startPostRoom } from '../post-room.js';
import { openThrowawayDatabase } from './throwaway-database.js';
import { DatabaseClock } from './database-clock.js';
import { Organization } from './organization.js';
import type { Server } from './person.js';
import { ScenarioClock } from './scenario-clock.js';

/** What the clock has brought due and nobody has seen to, and post that was never tried. */
const WORK = `
  select 'a clock' as what from sla_clock where state = 'RUNNING'
    and (breached_at is null and due_at < $1 or warned_at is null and warn_at <= $1 or escalate_at <= $1
      or remind_at <= $1)
  union all select 'the post ' || topic from outbox where sent_at is null and attempts = 0
  union all select 'what comes round' from organizations_with_rounds($1)
  union all select 'a silence' from service_request r join organization o on o.id = r.organization_id
    where r.state = 'AWAITING_ACCEPTANCE' and not exists (select from silence_round s
      where s.organization_id = o.id and s.looked_on = ($1::timestamptz at time zone o.time_zone)::date)
  union all select 'a scorecard' from policy_version v join organization o on o.id = v.organization_id
    where v.scores and v.state = 'IN_FORCE' and v.in_force_from <= $1 and not exists (select from scorecard_round s
      where s.organization_id = o.id and s.looked_on = ($1::timestamptz at time zone o.time_zone)::date) limit 1`;
const UNDELIVERED = `select topic || ': ' || coalesce(last_error, 'not tried') from outbox where sent_at is null
  union all select topic || ': ' || last_error from dead_letter`;

/** More than any scenario needs: each round empties the post room, unless another round is at it. */
const ROUNDS = 1_000;

/** A running server with its own database, and a clock that is moved by hand. */
export class AcceptanceHouse {
  #closing?: Promise<void>;

  private constructor(
    private readonly server: Server,
    readonly clock: ScenarioClock,
    private readonly house: House,
    private readonly postRoom: PostRoom,
    private readonly owner: pg.Client,
    /** Whom one can be with one click; the server reads the same list. */
    private readonly accounts: DemoAccount[],
    /** In the order they were opened. */
    private readonly stops: (() => unknown)[],
  ) {}

  static async open(): Promise<AcceptanceHouse> {
    const stops: (() => unknown)[] = [];
    try {
      const directory = mkdtempSync(join(tmpdir(), 'aftercare-accept-'));
      stops.push(() => rmSync(directory, { recursive: true, force: true }));
      const database = await openThrowawayDatabase(directory, process.env.DATABASE_URL || undefined);
      stops.push(() => database.close());
      const env = { AFTERCARE_DATA: directory, AFTERCARE_DOCUMENTS: 'open' };
      const config = { ...readConfig(env), port: 0 };
      const log = pino({ level: process.env.LOG_LEVEL ?? 'warn' }, pino.destination(2));
      const clock = new ScenarioClock(new Date(0));
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      stops.push(() => owner.end());
      const databaseClock = new DatabaseClock(owner, clock);
      await databaseClock.install();
      const house = await buildHouse(database.appUrl, config, log, clock.now);
      stops.push(() => house.database.close());
      const announcements = new Announcements(database.appUrl, log);
      await announcements.start();
      stops.push(() => announcements.stop());
      const accounts: DemoAccount[] = [];
      const open: House = { ...house, demo: { accounts } };
      const postRoom = startPostRoom(open, log);
      stops.push(() => postRoom.stop());
      const { notices } = announcements;
      const server = await buildServer(open, await buildSchema(notices), config, log, { notices });
      const url = await server.listen({ port: 0, host: '127.0.0.1' });
      stops.push(() => server.close());
      return new AcceptanceHouse(
        { url, ready: () => databaseClock.show() },
        clock,
        open,
        postRoom,
        owner,
        accounts,
        stops,
      );
    } catch (error) {
      for (const stop of stops.toReversed()) await stop();
      throw error;
    }
  }

  /** Opens an organization with its people, its units and its policy in force. */
  async organization(demo: DemoOrganization): Promise<Organization> {
    const id = uuidv7();
    await this.owner.query(
      'insert into organization (id, slug, name, time_zone, currency, hotline) values ($1, $2, $3, $4, $5, $6)',
      [id, demo.slug, JSON.stringify(demo.name), 'Asia/Shanghai', 'CNY', demo.hotline],
    );
    const { database, personalData } = this.house;
    const people = await database
      .entityManagerFor(systemIn(id))
      .transactional((em) => furnish(em, id, demo, personalData, this.clock.now()));
    this.accounts.push(...people);
    return new Organization(this.server, demo, people, (code, scopes) => this.#keyFor(id, code, scopes));
  }

  /** Lets the post room do what the time calls for, and waits until nothing is left of it. */
  async round(): Promise<void> {
    await this.server.ready();
    for (let rounds = 0; (await this.#work()) !== null; rounds += 1) {
      if (rounds === ROUNDS) throw new Error(`The post room did not come to an end: ${await this.#work()}`);
      await this.postRoom.round();
    }
  }

  /** What does not hold in the database, by the name of the invariant; empty when everything does. */
  async faults(): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const { name, faults: text } of [...INVARIANTS, { name: 'every post is delivered', faults: UNDELIVERED }]) {
      const { rows } = await this.owner.query({ text, rowMode: 'array' });
      if (rows.length) faults.push(`${name}: ${rows.slice(0, 3).join(', ')}`);
    }
    return faults;
  }

  /** Safe to call twice. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    for (const stop of this.stops.toReversed()) await stop();
  }

  /** One of the things still to be done; `null` where nothing is left. */
  async #work(): Promise<string | null> {
    const { rows } = await this.owner.query<{ what: string }>(WORK, [this.clock.now().toISOString()]);
    return rows[0]?.what ?? null;
  }

  async #keyFor(organizationId: string, partnerCode: string, scopes: readonly Scope[]): Promise<string> {
    const { rows } = await this.owner.query<{ id: string }>(
      'select id from partner where organization_id = $1 and code = $2',
      [organizationId, partnerCode],
    );
    const client = { organizationId, partnerId: rows[0]!.id, name: 'acceptance', scopes, now: this.clock.now() };
    const em = this.house.database.entityManagerFor(systemIn(organizationId));
    const { key } = await em.transactional((inside) => createApiClient(inside, client));
    return key;
  }
}
