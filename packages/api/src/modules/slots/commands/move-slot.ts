import { asHouse } from '../../../kernel/database/as-house.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { setVisit } from '../../dispatch/index.js';
import { guardStep, type RequestTools } from '../../requests/index.js';
import { lockKnownVisit, momentIn, type VisitSeen } from '../../visits/index.js';
import { agreeOnTime } from './agree-on-time.js';
import { forgetHold } from './release-slot.js';
import { requireMovable } from './require-movable.js';
import { secureWindow } from './secure-window.js';

export interface MoveSlot extends VisitSeen {
  /** The beginning of the window. */
  readonly startsAt: Date;
  readonly reason?: string | null;
}

/**
 * Sets a visit to another window its customer chose: offered again, to whoever can come then. Customers may as often as
 * the policy says, the desk for them until somebody set out. Refuses like `requireMovable` and `secureWindow`, and with
 * ConflictError.
 */
export async function moveSlot(input: MoveSlot, work: Work, tools: RequestTools): Promise<Done> {
  const { visit, request } = await lockKnownVisit(work, input.visitId);
  await guardStep(work, request, 'BOOK');
  if (input.version !== visit.version) throw refuse.conflict(visit.version);
  await requireMovable(work, { visit, request }, tools);
  const secured = await secureWindow(work, request, input.startsAt, tools);
  await forgetHold(work, request.id);
  const hand = { visit, request, ...momentIn(work, visit) };
  if (work.actor.kind !== 'STAFF') visit.customerMoves += 1;
  await asHouse(work, async () => {
    await agreeOnTime(work, request, secured, tools);
    await setVisit(work, hand, { ...secured, reason: input.reason?.trim() || null });
  });
  return { subjectId: visit.id };
}
