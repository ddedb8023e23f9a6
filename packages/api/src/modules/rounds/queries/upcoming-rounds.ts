import { localizedAll, type LocalizedAll } from '../../../kernel/graphql/localized-all.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { Localized, RoundKind } from '@aftercare/schema';
import { nextRounds, whoInWords, type PolicyContext } from '../../policy/index.js';

const TODAY = `select to_json(($2::timestamptz at time zone time_zone)::date::text)::text from organization where id = $1`;

interface Upcoming {
  readonly round: string;
  readonly kind: RoundKind;
  readonly label: Localized;
  readonly fromOn: string;
  readonly dueOn: string;
  readonly performer: Localized;
}

/** What comes round next by the policy in force, one time of each round and rhythm, what begins soonest first. */
export async function upcomingRounds(context: ReadContext & PolicyContext): Promise<LocalizedAll<Upcoming[]>> {
  const { actor, read, house } = context;
  const { organizationId, language } = actor;
  const today = await read.answer<string>(TODAY, [organizationId, context.now().toISOString()]);
  const { policy } = await house.policies.inForce(read, organizationId);
  const coming = nextRounds(policy, today).map(({ rule, from, dueOn }) => ({
    round: rule.key,
    kind: rule.kind,
    label: rule.label,
    fromOn: from,
    dueOn,
    performer: whoInWords(policy, rule.performedBy),
  }));
  return localizedAll(
    coming.toSorted((one, other) => one.fromOn.localeCompare(other.fromOn)),
    language,
  );
}
