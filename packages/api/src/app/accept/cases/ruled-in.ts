import type { RuledRequest } from './case-documents.js';
import type { Expectation } from './case.js';
import { onTheWall } from './judge-by-rules.js';
import { sayPays, sayStanding } from './said.js';

/** What stands on a request that was filed for real, as far as it is expected of it. */
export function ruledIn(request: RuledRequest['request'], { pays, promises = {} }: Expectation): Expectation {
  const standing = (kind: string) => request.decisions.find((one) => one.kind === kind && !one.supersededAt);
  const outcomeOf = (kind: string) => (standing(kind)?.outcome ?? {}) as Record<string, string>;
  const { tier, severity, priority, ownerRole } = outcomeOf('TRIAGE');
  const due = ([key, expected]: [string, string]): [string, string] => {
    const clock = request.clocks.find((one) => one.key === key);
    if (!clock) return [key, 'none'];
    if (expected === 'kept' || expected === 'broken') return [key, sayStanding(clock)];
    return [key, onTheWall(Date.parse(clock.dueAt))];
  };
  return {
    ...(tier && { tier }),
    ...(severity && { severity }),
    ...(priority && { priority }),
    ...(ownerRole && { owner: ownerRole }),
    ...(pays && {
      pays: sayPays(
        request.entitlement,
        outcomeOf('ENTITLEMENT')['reason'] ?? '',
        standing('ENTITLEMENT')?.trace[0]?.clause ?? '',
        pays,
      ),
    }),
    promises: Object.fromEntries(Object.entries(promises).map(due)),
  };
}
