import { change, type ChangeContext } from '../../../kernel/database/unit-of-work.js';
import { Refusal, refuse } from '../../../kernel/refusal.js';
import { silenceEndsOn, type Policies } from '../../policy/index.js';
import { ServiceRequest } from '../../requests/index.js';
import { acceptSilence } from '../commands/accept-silence.js';

/**
 * Every request that waits for its customer's verdict, and the days of the place: since when, and today. History that
 * was imported is left as it came: nobody was put anything to here.
 */
const WAITING = `
  select r.id, r.policy_version_id as "versionId", (s.at at time zone o.time_zone)::date::text as "shownOn",
    (?::timestamptz at time zone o.time_zone)::date::text as today
  from service_request r join organization o on o.id = r.organization_id
  cross join lateral (select max(e.at) as at from request_event e
    where e.organization_id = r.organization_id and e.request_id = r.id and e.payload->>'to' = 'AWAITING_ACCEPTANCE') s
  where r.organization_id = ? and r.state = 'AWAITING_ACCEPTANCE' and r.source is null and s.at < ?::timestamptz - interval '1 day'`;

interface Waiting {
  readonly id: string;
  readonly versionId: string;
  readonly shownOn: string;
  readonly today: string;
}

/**
 * Finds the customers of one organization who have said nothing about finished work until the last day the policy gives
 * them was over: their silence counts as acceptance. Each in a change of its own; what somebody else changed meanwhile
 * is left to the next round. Any number of servers may run this at once.
 *
 * @param contextOf a context of the house itself (actor SYSTEM) for one change
 * @returns how many were accepted so
 */
export async function acceptBySilence(
  contextOf: () => ChangeContext,
  policies: Policies,
  onFailure?: (error: unknown, requestId: string) => void,
): Promise<number> {
  const { em, actor, now } = contextOf();
  const at = now().toISOString();
  const organizationId = actor.organizationId;
  const due = await em.transactional(async (inside) => {
    const waiting = await inside.execute<Waiting[]>(WAITING, [at, organizationId, at]);
    const over = await Promise.all(
      waiting.map(async ({ versionId, shownOn, today }) => {
        const { policy } = await policies.version(inside, organizationId, versionId);
        const last = silenceEndsOn(policy, shownOn);
        return last !== null && today > last;
      }),
    );
    return waiting.filter((_, index) => over[index]);
  });
  let accepted = 0;
  for (const { id: requestId } of due) {
    try {
      if (await acceptOne(contextOf(), requestId)) accepted += 1;
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(error, requestId);
    }
  }
  return accepted;
}

async function acceptOne(context: ChangeContext, requestId: string): Promise<boolean> {
  const ask = { operation: 'acceptBySilence', subjectType: 'ServiceRequest', input: { requestId } };
  const answer = await change(
    context,
    ask,
    async (work) => {
      const request = await work.lock(ServiceRequest, requestId);
      if (request.state !== 'AWAITING_ACCEPTANCE') throw refuse.illegal(request.state, []);
      return acceptSilence(work, request);
    },
    async () => true,
  );
  return !(answer instanceof Refusal);
}
