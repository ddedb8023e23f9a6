import type { EntityManager } from '@mikro-orm/postgresql';
import { runPrepared } from '../database/run-prepared.js';
import type { News } from '../news.js';

/** Something that happened, waiting to be told to those outside the change that made it. */
export interface Post {
  readonly organizationId: string;
  readonly id: string;
  /** The type of the event, or the topic of the news. */
  readonly topic: string;
  /** The event and its request; or, where it belongs to none, the news itself and whose doing it was. */
  readonly payload: {
    readonly eventId: string;
    readonly requestId: string | null;
    readonly news?: Omit<News, 'topic'> & { readonly actorId: string | null };
  };
}

/** One use of the post. It runs inside the transaction that marks the post as sent: its rows are written once. */
export interface PostHandler {
  readonly name: string;
  wants(topic: string): boolean;
  deliver(post: Post, em: EntityManager, now: Date): Promise<void>;
}

/** A post that failed so often is put to rest for people to look at; the pauses between add up to about six hours. */
const MAX_ATTEMPTS = 12;

/** What was never tried waits for nothing, also where it was written by a clock ahead of this one. */
const NEXT = `
  select id, topic, payload from outbox
  where organization_id = ? and sent_at is null
    and (attempts = 0 or created_at + (power(2, attempts) - 1) * interval '5 seconds' <= ?::timestamptz)
  order by created_at, id limit 1 for update skip locked`;

/**
 * Delivers what waits in the outbox of one organization, oldest first, each in a transaction of its own. A post that
 * fails is tried again later, ever more seldom, and holds up nobody; at last it is put to rest among the dead letters,
 * where it wakes nobody either. Any number of servers may run this at once.
 *
 * @param emOf an entity manager of the house itself for that organization
 * @returns how many were delivered
 */
export async function deliverPost(
  emOf: () => EntityManager,
  organizationId: string,
  handlers: readonly PostHandler[],
  now: Date,
  onFailure: (error: unknown, post: Post) => void = () => {},
): Promise<number> {
  for (let delivered = 0; ;) {
    let taken: Post | undefined;
    try {
      await emOf().transactional(async (em) => {
        const [row] = await em.execute<Omit<Post, 'organizationId'>[]>(NEXT, [organizationId, now.toISOString()]);
        if (!row) return;
        taken = { ...row, organizationId };
        for (const handler of handlers) if (handler.wants(row.topic)) await handler.deliver(taken, em, now);
        await em.execute(
          'update outbox set sent_at = ?, attempts = attempts + 1, last_error = null where organization_id = ? and id = ?',
          [now.toISOString(), organizationId, row.id],
        );
      });
      if (!taken) return delivered;
      delivered += 1;
    } catch (error) {
      if (!taken) throw error;
      onFailure(error, taken);
      await putBack(emOf(), taken, error, now);
    }
  }
}

/** One statement, so that a post is never in both places: failed for the last time, it rests. */
const PUT_BACK = `
  with failed as (
    update outbox set attempts = attempts + 1, last_error = $3
    where organization_id = $1 and id = $2 and sent_at is null and attempts < ${MAX_ATTEMPTS - 1} returning id),
  dead as (
    delete from outbox where organization_id = $1 and id = $2 and sent_at is null and attempts >= ${MAX_ATTEMPTS - 1}
    returning *)
  insert into dead_letter (organization_id, id, topic, payload, created_at, attempts, last_error, given_up_at)
  select organization_id, id, topic, payload, created_at, attempts + 1, $3, $4::timestamptz from dead`;

async function putBack(em: EntityManager, { organizationId, id }: Post, error: unknown, now: Date): Promise<void> {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await em.transactional((inside) =>
    runPrepared(inside, PUT_BACK, [organizationId, id, words.slice(0, 500), now.toISOString()]),
  );
}
