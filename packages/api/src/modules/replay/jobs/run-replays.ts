import type { ChangeContext } from '../../../kernel/database/unit-of-work.js';
import type { Policies } from '../../policy/index.js';
import { replayBatch } from './replay-batch.js';

/** How long one round works at replays before clocks and post have their turn again. Milliseconds. */
const TURN = 500;

/** Enough for the statements' cost to be shared, and little enough that progress is seen. */
const BATCH = 500;

/** A replay that fails so often in a row is given up. */
const MAX_ATTEMPTS = 5;

const FAILED = `
  update replay set attempts = attempts + 1,
    state = case when attempts + 1 >= ${MAX_ATTEMPTS} then 'FAILED' else state end,
    finished_at = case when attempts + 1 >= ${MAX_ATTEMPTS} then ?::timestamptz end
  where organization_id = ? and id = ? and state in ('ASKED', 'RUNNING')`;

interface Running {
  onFailure?(error: unknown): void;
  /** How long this round may last; milliseconds. */
  readonly turn?: number;
  /** How many requests one transaction judges. */
  readonly batch?: number;
}

/**
 * Goes on with the replays of one organization, batch by batch, for one turn; what is left announces itself again. Any
 * number of servers may run this at once: each replay is worked at by one of them at a time.
 *
 * @param contextOf a context of the house itself (actor SYSTEM) for one batch
 * @returns how many batches were done
 */
export async function runReplays(
  contextOf: () => ChangeContext,
  policies: Policies,
  { onFailure = () => {}, turn = TURN, batch = BATCH }: Running = {},
): Promise<number> {
  const end = performance.now() + turn;
  for (let batches = 0; ; batches += 1) {
    const context = contextOf();
    const { organizationId } = context.actor;
    let taken: string | null = null;
    try {
      const replayed = await context.em.transactional((em) =>
        replayBatch({ em, organizationId, policies, now: context.now(), size: batch, taken: (id) => (taken = id) }),
      );
      if (!replayed) return batches;
    } catch (error) {
      if (taken === null) throw error;
      onFailure(error);
      const values = [context.now().toISOString(), organizationId, taken];
      await contextOf().em.transactional((em) => em.execute(FAILED, values));
      return batches;
    }
    if (performance.now() >= end) return batches + 1;
  }
}
