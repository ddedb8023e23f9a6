import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { lockVisit, stepVisit, type VisitSeen } from '../../visits/index.js';
import { checkWindow, type Window } from '../domain/check-window.js';
import { bookVisit } from './book-visit.js';
import { engageTechnician } from './engage-technician.js';

export interface MoveVisit extends VisitSeen, Window {
  readonly technicianId: string;
}

/**
 * Sets another time or technician: the visit is offered again. Refuses like `dispatchRequest`, with InvalidInputError
 * also when nothing would change.
 */
export async function moveVisit(input: MoveVisit, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'MOVE');
  const { visit, request } = hand;
  const { startsAt, endsAt, technicianId } = input;
  const before = { startsAt: visit.startsAt, endsAt: visit.endsAt, technicianId: visit.technicianId };
  const issues = isSame(before, input)
    ? [{ path: 'startsAt', code: 'dispatch.nothingChanged' }]
    : checkWindow(input, work.now);
  if (issues.length) throw refuse.input(...issues);
  const technician = await engageTechnician(work, request, { ...input, kind: visit.kind }, visit.technicianId);
  Object.assign(visit, { startsAt, endsAt, technicianId });
  request.technicianId = technicianId;
  await bookVisit(work);
  await stepVisit(work, hand, 'MOVE', {
    payload: { startsAt, endsAt, technicianId, technician: technician.name, before },
  });
  return { subjectId: visit.id };
}

type Place = Window & { readonly technicianId: string };

const isSame = (before: Place, after: Place): boolean =>
  before.technicianId === after.technicianId &&
  before.startsAt.getTime() === after.startsAt.getTime() &&
  before.endsAt.getTime() === after.endsAt.getTime();
