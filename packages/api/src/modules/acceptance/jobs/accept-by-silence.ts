import { change, type ChangeContext } from '../../../kernel/database/unit-of-work.js';
import { Refusal, refuse } from '../../../kernel/refusal.js';
import { silenceEndsOn, type Policies } from '../../policy/index.js';
import { ServiceRequest } from '../../requests/index.js';
import { acceptSilence } from '../commands/accept-silence.js';

/**
 * Every request that waits for its customer's verdict, and the days of the place: since when, and today. Nothing where
 * today was looked already. History that was imported is left as it came: nobody was put anything to here.
 */
const WAITING = `
  select r.id, r.policy_version_id as "versionId", (coalesce(s.at, r.updated_at) at time zone o.time_zone)::date::text as "shownOn",
    d.today::text as today
  from organization o
  cross join lateral (select (?::timestamptz at time zone o.time_zone)::date as today) d
  join service_request r on r.organization_id = o.id and r.state = 'AWAITING_ACCEPTANCE' and r.source is null
  cross join lateral (select max(e.at) as at from request_event e
    where e.organization_id = r.organization_id and e.request_id = r.id and e.payload->>'to' = 'AWAITING_ACCEPTANCE') s
  where o.id = ? and not exists (select from silence_round l where l.organization_id = o.id and l.looked_on = d.today)`;

const LOOKED = `insert into silence_round (organization_id, looked_on) values (?, ?::date)
  on conflict (organization_id) do update set looked_on = excluded.looked_on`;

interface Waiting {
  readonly id: string;
  readonly versionId: string;
  readonly shownOn: string;
  readonly today: string;
}

/**
 * Finds the customers of one organization who have said nothing about finished work until the last day the policy gives
 * them was over: their silence counts as acceptance. Each in a change of its own. Looks once a day of the place, and
 * again where something failed; any number of servers may run this at once.
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
  const { organizationId } = actor;
  const [waiting, due] = await em.transactional(async (inside) => {
    const all = await inside.execute<Waiting[]>(WAITING, [now().toISOString(), organizationId]);
    const over: Waiting[] = [];
    for (const one of all) {
      const { policy } = await policies.version(inside, organizationId, one.versionId);
      const last = silenceEndsOn(policy, one.shownOn);
      if (last !== null && one.today > last) over.push(one);
    }
    return [all, over];
  });
  if (!waiting.length) return 0;
  let accepted = 0;
  let failed = 0;
  for (const { id } of due) {
    try {
      if (await acceptOne(contextOf(), id, policies)) accepted += 1;
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(error, id);
      failed += 1;
    }
  }
  if (!failed)
    await contextOf().em.transactional((inside) => inside.execute(LOOKED, [organizationId, waiting[0]!.today]));
  return accepted;
}

async function acceptOne(context: ChangeContext, requestId: string, policies: Policies): Promise<boolean> {
  const ask = { operation: 'acceptBySilence', subjectType: 'ServiceRequest', input: { requestId } };
  const answer = await change(
    context,
    ask,
    async (work) => {
      const request = await work.lock(ServiceRequest, requestId);
      if (request.state !== 'AWAITING_ACCEPTANCE') throw refuse.illegal(request.state, []);
      return acceptSilence(work, request, { policies });
    },
    async () => true,
  );
  return !(answer instanceof Refusal);
}
