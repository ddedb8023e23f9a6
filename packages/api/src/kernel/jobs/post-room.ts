import type { Pool, PoolClient } from 'pg';

type Waiting =
  | 'organizations_with_work'
  | 'organizations_with_rounds'
  | 'organizations_with_scorecards'
  | 'organizations_with_plans';
const WORK: readonly Waiting[] = [
  'organizations_with_work',
  'organizations_with_rounds',
  'organizations_with_scorecards',
];

export interface PostRoomDuties {
  /** Connections of the application's role. */
  readonly pool: Pool;
  now(): Date;
  /** The functions of the database that name organizations with something waiting at a time; all the house's work unless others are named. */
  readonly waiting?: readonly Waiting[];
  /** What is to be done for an organization that has something waiting. Several servers may do it at the same time. */
  serve(organizationId: string, now: Date): Promise<void>;
  onFailure(error: unknown): void;
}

/** Looks at least this often, in milliseconds: what falls due by the clock announces itself to nobody. */
const TICK = 1_000;

/**
 * The house's own work, round after round: clocks that fall due, post that waits. A change wakes it at once through
 * NOTIFY; otherwise it looks every second. Rounds never overlap; what fails is told and tried again in the next one.
 */
export class PostRoom {
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #timer: NodeJS.Timeout | undefined;
  #ear: PoolClient | null = null;

  constructor(private readonly duties: PostRoomDuties) {}

  start(): void {
    this.#timer = setInterval(() => this.wake(), TICK);
    this.wake();
  }

  /** Asks for a round; one that is asked for during a round follows it. */
  wake(): void {
    this.#again = true;
    if (this.#stopped || this.#running) return;
    this.#running = this.#work().finally(() => {
      this.#running = null;
      if (this.#again) this.wake();
    });
  }

  /** Waits for the round that is on. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
    this.#ear?.release(true);
    this.#ear = null;
  }

  /** One round over every organization that has something to do. */
  async round(): Promise<void> {
    const now = this.duties.now();
    const { rows } = await this.duties.pool.query<{ id: string }>(
      (this.duties.waiting ?? WORK).map((name) => `select ${name}($1::timestamptz) as id`).join(' union '),
      [now.toISOString()],
    );
    for (const { id } of rows) {
      if (this.#stopped) return;
      // One organization's trouble is not another's.
      await this.duties.serve(id, now).catch((error: unknown) => this.duties.onFailure(error));
    }
  }

  async #work(): Promise<void> {
    this.#again = false;
    try {
      this.#ear ??= await this.#listen();
      await this.round();
    } catch (error) {
      this.duties.onFailure(error);
    }
  }

  async #listen(): Promise<PoolClient> {
    const client = await this.duties.pool.connect();
    client.on('notification', () => this.wake());
    client.once('error', () => {
      if (this.#ear === client) this.#ear = null;
      client.release(true);
    });
    await client.query('listen aftercare');
    return client;
  }
}
