import type { Entitlement, VisitKind } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';

/** What of a request may keep people from being sent. */
export interface DispatchSituation {
  readonly entitlement: Entitlement | null;
  /** Whether the organization was asked for another way, and has not answered. */
  readonly otherWayOpen: boolean;
}

/**
 * Why nobody may be sent in that way; null where somebody may. What the policy refuses is not served; where it gives
 * advice only, that is given by phone or remotely; where another way was asked for, none is gone until it is approved.
 */
export function barToDispatch({ entitlement, otherWayOpen }: DispatchSituation, kind: VisitKind): InputIssue | null {
  if (entitlement === 'REFUSED') return { path: 'requestId', code: 'dispatch.refused' };
  if (entitlement === 'ADVICE_ONLY' && kind === 'ON_SITE') return { path: 'kind', code: 'dispatch.adviceOnly' };
  return otherWayOpen ? { path: 'requestId', code: 'dispatch.otherWayOpen' } : null;
}
