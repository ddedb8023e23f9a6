import { LockMode } from '@mikro-orm/postgresql';
import { change, type ChangeContext } from '../../../kernel/database/unit-of-work.js';
import { Refusal, refuse } from '../../../kernel/refusal.js';
import { ServiceRequest } from '../../requests/service-request.entity.js';
import { applyEventsToClocks } from '../commands/apply-events-to-clocks.js';

/** How many requests are looked for at a time. */
const BATCH = 100;

/**
 * Finds what the passing of time has done to the clocks of one organization: warnings due, promises broken, breaches
 * that come to the next level. A breach is
 * a fact with the time of its deadline, however late it is found. Each request is a change of its own; one that somebody
 * is changing now is left to them, or to the next round. Any number of servers may run this at once.
 *
 * @param contextOf a context of the house itself (actor SYSTEM) for one change
 * @returns how many requests were told of something
 */
export async function fireClocks(contextOf: () => ChangeContext): Promise<number> {
  let fired = 0;
  for (let after = ''; ;) {
    const ids = await requestsWithDueClocks(contextOf(), after);
    for (const id of ids) if (await fireRequest(contextOf(), id)) fired += 1;
    if (ids.length < BATCH) return fired;
    after = ids.at(-1)!;
  }
}

async function requestsWithDueClocks(context: ChangeContext, after: string): Promise<string[]> {
  const { em, actor } = context;
  const at = context.now().toISOString();
  const rows = await em.transactional((inside) =>
    inside.execute<{ request_id: string }[]>(
      `select distinct request_id from sla_clock
       where organization_id = ? and state = 'RUNNING' and request_id > ?
         and ((breached_at is null and due_at < ?) or (warned_at is null and warn_at <= ?) or escalate_at <= ? or remind_at <= ?)
       order by request_id limit ${BATCH}`,
      [actor.organizationId, after || '00000000-0000-0000-0000-000000000000', at, at, at, at],
    ),
  );
  return rows.map((row) => row.request_id);
}

/** @returns whether the request was free to be looked at and had something due */
async function fireRequest(context: ChangeContext, id: string): Promise<boolean> {
  const ask = { operation: 'fireClocks', subjectType: 'ServiceRequest', input: { id } };
  const answer = await change(
    context,
    ask,
    async (work) => {
      const { em, organizationId } = work;
      const lockMode = LockMode.PESSIMISTIC_PARTIAL_WRITE;
      const request = await em.findOne(ServiceRequest, { organizationId, id }, { lockMode });
      // Somebody is changing it: nothing to do here, and nothing to leave behind.
      if (!request) throw refuse.notFound('request');
      let told = false;
      const record = (event: Parameters<typeof work.record>[0]) => {
        told = true;
        work.record(event);
      };
      await applyEventsToClocks({ ...work, record }, request, []);
      if (!told) throw refuse.notFound('request');
      return { subjectId: id };
    },
    async () => true,
  );
  return !(answer instanceof Refusal);
}
