import type { Role } from '@aftercare/schema';
import { levelAbove, levelsAbove } from '../domain/level-above.js';
import type { Network } from '../domain/policy.js';
import type { EscalatesOn, PromiseRule } from '../domain/promise-rule.js';
import type { PolicyFile } from './policy.schema.js';

/** A promise; what is to be told to the level above is told to whoever that is in the network. */
export function promiseOf(
  key: string,
  promise: PolicyFile['promises'][string],
  within: PromiseRule['within'],
  network: Network | null,
): PromiseRule {
  const { from, until, warn, pausedIn = [], escalateTo, remind, extension, ...rest } = promise;
  const first = escalateTo === 'LEVEL_ABOVE' ? (levelAbove({ network }, promise.owedBy) ?? promise.owedBy) : escalateTo;
  return {
    ...rest,
    key,
    within,
    startEvent: from.event,
    startFact: from.fact,
    stopEvent: until,
    pausedIn,
    warnBeforeMinutes: warn?.beforeMinutes ?? null,
    warnAtPercent: warn?.atPercent ?? null,
    escalateTo: first,
    escalatesOn: escalatesOn(network, first),
    reminds: remind ? { everyMinutes: remind.often, calendar: remind.calendar } : null,
    extension: extension ?? null,
  };
}

function escalatesOn(network: Network | null, first: Role): EscalatesOn | null {
  const everyMinutes = network?.eachLevelHasMinutes ?? null;
  const to = levelsAbove({ network }, first);
  return everyMinutes === null || !to.length ? null : { everyMinutes, to };
}
