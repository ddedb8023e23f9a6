import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { lockVisit, type VisitSeen } from '../../visits/index.js';
import type { PartToBring } from '../../visits/visit.entity.js';
import type { Window } from '../domain/check-window.js';
import { setVisit } from './set-visit.js';

export interface MoveVisit extends VisitSeen, Window {
  readonly technicianId: string;
  /** What to bring; as it stands without it. */
  readonly partsToBring?: readonly PartToBring[] | null;
  /** Why the person is sent against their hours or leave; from those who may overrule the plan. */
  readonly overruleReason?: string | null;
}

/**
 * Sets another time or technician, or other parts to bring: the visit is offered again. Refuses like `dispatchRequest`, with InvalidInputError
 * also when nothing would change.
 */
export async function moveVisit(input: MoveVisit, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'MOVE');
  const { startsAt, endsAt, technicianId, partsToBring, overruleReason } = input;
  await setVisit(work, hand, { startsAt, endsAt, technicianId, partsToBring, overruleReason });
  return { subjectId: hand.visit.id };
}
