import type { Actor } from '../../../kernel/actor.js';
import type { Policy } from '../../policy/index.js';
import { allowedRequestActions } from '../../requests/index.js';
import { customerChange } from '../../visits/index.js';
import type { SlotSituation } from './read-situation.js';

/** Whether somebody may choose a time for a request now: its first one, or another for the visit ahead. */
export function mayChoose(situation: SlotSituation, policy: Policy, actor: Actor, now: Date): boolean {
  const { visit, rung, entitlement, given, objected } = situation;
  // Whoever may choose a first time may choose another, as long as there is one to be moved, whatever it is about.
  const [kind, state] = visit ? (['REPAIR', 'PLANNED'] as const) : [situation.kind, situation.state];
  const asked = {
    kind,
    state,
    rung,
    entitlement,
    given,
    consentAsked: false,
    objected,
    served: false,
    rated: false,
    complete: true,
    mine: false,
  };
  if (!allowedRequestActions(asked, actor.roles).includes('BOOK')) return false;
  if (!visit || actor.kind === 'STAFF') return true;
  return customerChange({ ...visit, kind: 'ON_SITE' }, policy.customerMoves, now.getTime()).mayMove;
}
