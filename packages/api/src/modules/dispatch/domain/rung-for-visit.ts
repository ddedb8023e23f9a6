import type { ServiceRung, VisitKind } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';

/** The ladder of a policy, from the first way of helping to the last. */
export interface Ladder {
  readonly steps: readonly ServiceRung[];
  readonly reasonRequired: boolean;
}

/**
 * The rung a request stands on once such a visit is arranged: sending somebody climbs the ladder, unless climbing needs
 * a reason, which is given beforehand. A visit lower on the ladder changes nothing.
 */
export function rungForVisit(
  { steps, reasonRequired }: Ladder,
  rung: ServiceRung,
  kind: VisitKind,
): ServiceRung | InputIssue {
  const wanted = steps.indexOf(kind);
  if (wanted < 0) return { path: 'kind', code: 'dispatch.notOnLadder' };
  if (wanted <= steps.indexOf(rung)) return rung;
  return reasonRequired ? { path: 'kind', code: 'dispatch.climbFirst' } : kind;
}
