import type { Duration } from '../../../kernel/business-time/index.js';
import { clockTargets } from '../../clocks/index.js';
import {
  businessCalendar,
  calendarAsData,
  loadPolicy,
  type Policy,
  promises,
  type SlaTarget,
} from '../../policy/index.js';
import type { ImportTerms } from '../domain/import-terms.js';
import { isToldByHistory } from '../domain/is-told-by-history.js';
import type { ImportedPromise } from '../domain/imported-promise.js';
import { ImportFailure, type ImportSession } from './import-session.js';

/** How imported requests may have come in. */
export const CHANNELS = ['PHONE', 'PARTNER'] as const;

/**
 * Reads what is promised today: the policy in force, of which the promises that status events can tell the outcome of.
 * Failures: `NO_POLICY_IN_FORCE`; `NO_PROMISES` when none of its promises is of that sort.
 */
export async function readTerms({ client, organizationId }: ImportSession, now: Date): Promise<ImportTerms> {
  const { rows } = await client.query<{ id: string; code: string; source: string; time_zone: string }>(
    `select p.id, p.code, p.source, o.time_zone from policy_version p join organization o on o.id = p.organization_id
     where p.organization_id = $1 and p.state = 'IN_FORCE' and p.in_force_from <= now()
     order by p.in_force_from desc limit 1`,
    [organizationId],
  );
  const version = rows[0];
  if (!version) throw new ImportFailure('NO_POLICY_IN_FORCE', '');
  const loaded = loadPolicy(version.source, `${version.code}.yaml`);
  if (!loaded.ok) throw new ImportFailure('NO_POLICY_IN_FORCE', version.code);
  const byChannel = new Map(CHANNELS.map((channel) => [channel, promisesFor(loaded.policy, channel)]));
  if ([...byChannel.values()].every((list) => list.length === 0)) throw new ImportFailure('NO_PROMISES', version.code);
  return {
    policyVersionId: version.id,
    timeZone: version.time_zone,
    promisesFor: (channel) => byChannel.get(channel)!,
    now,
  };
}

type PromisedTime = Exclude<SlaTarget['duration'], { readonly unit: 'UNTIL' }>;

function promisesFor(policy: Policy, channel: string): ImportedPromise[] {
  const rules = policy.promises.filter(isToldByHistory);
  return promises({ ...policy, promises: rules }, { kind: 'REPAIR', channel }).flatMap((target) =>
    // History tells of no time that was agreed.
    target.duration.unit === 'UNTIL' ? [] : [toImport(policy, target, target.duration)],
  );
}

function toImport(policy: Policy, target: SlaTarget, promised: PromisedTime): ImportedPromise {
  const definition = policy.calendars[target.calendar]!;
  const { warnAtPercent, warnBeforeMinutes } = target;
  const duration: Duration =
    promised.unit === 'MINUTES' ? { minutes: promised.minutes } : { workingDays: promised.workingDays };
  const warning =
    warnAtPercent !== null
      ? { share: warnAtPercent / 100 }
      : warnBeforeMinutes !== null
        ? { before: { minutes: warnBeforeMinutes } }
        : null;
  return {
    key: target.key,
    kind: target.kind as ImportedPromise['kind'],
    target: duration,
    calendar: businessCalendar(definition),
    calendarDefinition: calendarAsData(definition),
    stored: clockTargets(policy, [target])[0]!,
    owedBy: target.owedBy,
    pausedIn: target.pausedIn,
    warning,
    sentence: target.sentence,
  };
}
