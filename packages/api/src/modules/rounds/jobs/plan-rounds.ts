import { change, type ChangeContext } from '../../../kernel/database/unit-of-work.js';
import { Refusal } from '../../../kernel/refusal.js';
import { policyInForce, roundsOn, type Policies } from '../../policy/index.js';
import { makeRound } from '../commands/make-round.js';
import { tellOfLateRounds } from '../commands/tell-of-late-rounds.js';

/** The day of the place, the version in force, and until when it was seen what comes round. */
const WATCH = `
  select d.today::text as today, (d.today - 1)::text as yesterday, w.looked_on::text as "lookedOn", v.id as "versionId",
    w.policy_version_id as "lookedBy"
  from organization o
  cross join lateral (select (?::timestamptz at time zone o.time_zone)::date as today) d
  cross join lateral (${policyInForce('o.id', '?::timestamptz')}) v
  left join round_watch w on w.organization_id = o.id where o.id = ?`;

const LOOKED = `insert into round_watch (organization_id, looked_on, policy_version_id) values (?, ?::date, ?)
  on conflict (organization_id) do update set policy_version_id = excluded.policy_version_id,
    looked_on = greatest(round_watch.looked_on, excluded.looked_on)`;

interface Watch {
  readonly today: string;
  readonly yesterday: string;
  readonly lookedOn: string | null;
  readonly versionId: string;
  readonly lookedBy: string | null;
}

/**
 * Makes what has come round for one organization, by the day of its place, into tasks: each occurrence once, each
 * customer once, whatever servers and restarts do; also what opened and closed while nobody looked. Customers who come
 * meanwhile join what is open. Then finds what is late. Looks once a day, whenever another version comes into force, and again where something failed.
 *
 * @param contextOf a context of the house itself (actor SYSTEM) for one change
 * @returns how many occurrences were made or added to
 */
export async function planRounds(
  contextOf: () => ChangeContext,
  policies: Policies,
  onFailure?: (error: unknown, round: string) => void,
): Promise<number> {
  const { em, actor, now } = contextOf();
  const { organizationId } = actor;
  const at = now().toISOString();
  const seen = await em.transactional(async (inside) => {
    const [watch] = await inside.execute<Watch[]>(WATCH, [at, at, organizationId]);
    if (!watch) return null;
    const { policy } = await policies.version(inside, organizationId, watch.versionId);
    return { ...watch, policy };
  });
  if (!seen) return 0;
  const { today, lookedOn, versionId, policy } = seen;
  if (lookedOn !== null && lookedOn >= today && seen.lookedBy === versionId) return 0;
  const since = lookedOn !== null && lookedOn < seen.yesterday ? lookedOn : seen.yesterday;
  let made = 0;
  let failed = 0;
  for (const due of roundsOn(policy, since, today)) {
    const input = { round: due.rule.key, from: due.from, to: due.to, nth: due.nth };
    const ask = { operation: 'planRound', subjectType: 'PlannedRound', input };
    try {
      const answer = await change(contextOf(), ask, (work) => makeRound({ due, today, versionId, policy }, work), yes);
      if (!(answer instanceof Refusal)) made += 1;
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(error, due.rule.key);
      failed += 1;
    }
  }
  const late = { operation: 'tellOfLateRounds', subjectType: 'PlannedRound', input: {} };
  await change(contextOf(), late, (work) => tellOfLateRounds(today, work), yes);
  if (!failed)
    await contextOf().em.transactional((inside) => inside.execute(LOOKED, [organizationId, today, versionId]));
  return made;
}

const yes = async (): Promise<true> => true;
