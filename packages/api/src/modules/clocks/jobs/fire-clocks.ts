import { change, type ChangeContext } from '../../../kernel/database/unit-of-work.js';
import { Refusal, refuse } from '../../../kernel/refusal.js';
import { shelvesOf, writeShelves } from '../commands/clock-shelves.js';

/** How many clocks are looked for at a time: what one statement costs is shared by as many. */
const BATCH = 500;

/**
 * Finds what the passing of time has done to the clocks of one organization: warnings due, promises broken, breaches
 * that come to the next level, reminders. A breach is a fact with the time of its deadline, however late it is found.
 * What is due first is told first, many requests in one change; a request that somebody is changing now is left to them,
 * or to the next round. Any number of servers may run this at once: between them they tell everything once.
 *
 * @param contextOf a context of the house itself (actor SYSTEM) for one change
 * @param onFailure hears of a request whose clocks cannot be told; the others are
 * @returns how many requests were told of something
 */
export async function fireClocks(
  contextOf: () => ChangeContext,
  onFailure?: (error: unknown, requestId: string) => void,
): Promise<number> {
  let fired = 0;
  for (let after: Place | null = null; ;) {
    const due = await dueClocks(contextOf(), after);
    const ids = [...new Set(due.map(({ requestId }) => requestId))];
    if (ids.length) fired += await fireAll(contextOf, ids, onFailure);
    if (due.length < BATCH) return fired;
    after = due.at(-1)!;
  }
}

/** A place in the order in which clocks fall due. */
interface Place {
  readonly nextAt: string;
  readonly id: string;
}

const BEGINNING: Place = { nextAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** At the deadline to the millisecond a promise is still kept. */
const DUE = `
  select id, request_id as "requestId", next_at as "nextAt" from sla_clock
  where organization_id = ? and next_at <= ?::timestamptz and (next_at, id) > (?::timestamptz, ?::uuid)
    and (next_at < ?::timestamptz or (warned_at is null and warn_at <= ?::timestamptz)
      or escalate_at <= ?::timestamptz or remind_at <= ?::timestamptz)
  order by next_at, id limit ${BATCH}`;

async function dueClocks(context: ChangeContext, after: Place | null): Promise<(Place & { requestId: string })[]> {
  const { em, actor } = context;
  const at = context.now().toISOString();
  const { nextAt, id } = after ?? BEGINNING;
  return em.transactional((inside) => inside.execute(DUE, [actor.organizationId, at, nextAt, id, at, at, at, at]));
}

/** All in one change; where that fails, each in one of its own, so that one request's trouble is not another's. */
async function fireAll(
  contextOf: () => ChangeContext,
  ids: readonly string[],
  onFailure: ((error: unknown, requestId: string) => void) | undefined,
): Promise<number> {
  try {
    return await fire(contextOf(), ids);
  } catch (error) {
    if (ids.length === 1) {
      if (!onFailure) throw error;
      onFailure(error, ids[0]!);
      return 0;
    }
  }
  let fired = 0;
  for (const id of ids) fired += await fireAll(contextOf, [id], onFailure);
  return fired;
}

/** @returns how many of the requests were free to be looked at and had something due */
async function fire(context: ChangeContext, ids: readonly string[]): Promise<number> {
  const ask = { operation: 'fireClocks', subjectType: 'Organization', input: { ids } };
  const answer = await change(
    context,
    ask,
    async (work) => {
      const told = new Set<string>();
      const record: typeof work.record = (event) => {
        told.add(event.requestId);
        work.record(event);
      };
      const shelves = await shelvesOf({ ...work, record }, ids);
      for (const { shelf } of shelves) await shelf.keep(shelf.courses());
      const changed = shelves.filter(({ request }) => told.has(request.id));
      // Nothing is due any more, or somebody is changing them: nothing to do here, and nothing to leave behind.
      if (!changed.length) throw refuse.notFound('request');
      await writeShelves(work, changed);
      return { subjectId: work.organizationId, told: changed.length };
    },
    async ({ told }) => told,
  );
  return answer instanceof Refusal ? 0 : answer;
}
