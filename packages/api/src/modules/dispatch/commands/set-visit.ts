import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { stepVisit, type VisitInHand } from '../../visits/index.js';
import type { PartToBring } from '../../visits/visit.entity.js';
import { checkWindow, type Window } from '../domain/check-window.js';
import { bookVisit } from './book-visit.js';
import { engageTechnician } from './engage-technician.js';
import type { ChosenWindow } from './offer-visit.js';
import { requirePartsToBring } from './require-parts-to-bring.js';

/** Another time or technician, or other parts. */
export interface VisitTime extends Window {
  readonly technicianId: string;
  /** What to bring; as it stands without it. */
  readonly partsToBring?: readonly PartToBring[] | null;
  /** Why the person is sent against their hours or leave. */
  readonly overruleReason?: string | null;
  /** The window the customer chose instead; without it the one they have is kept, where the new time lies within. */
  readonly window?: ChosenWindow;
  /** In the words of whoever wished for it. */
  readonly reason?: string | null;
}

/**
 * Sets a locked visit to another time or technician: it is offered again. Moved by the house out of the window its
 * customer chose, it has none any more, and the customer, who is told, may choose anew; moved within it, the customer's
 * time is what it was. Refuses like `offerVisit`, with InvalidInputError also when nothing would change.
 */
export async function setVisit(work: Work, hand: VisitInHand, to: VisitTime): Promise<void> {
  const { visit, request } = hand;
  const { startsAt, endsAt, technicianId, partsToBring, window, reason } = to;
  const before = { startsAt: visit.startsAt, endsAt: visit.endsAt, technicianId: visit.technicianId };
  const issues =
    !partsToBring && isSame(before, to)
      ? [{ path: 'startsAt', code: 'dispatch.nothingChanged' }]
      : checkWindow(to, work.now);
  if (issues.length) throw refuse.input(...issues);
  await requirePartsToBring(work, partsToBring);
  const technician = await engageTechnician(work, request, { ...to, kind: visit.kind }, visit.technicianId);
  const had = windowOf(visit);
  const kept = !window && had !== null && had.from <= startsAt && startsAt <= had.to;
  const lost = !window && had !== null && !kept;
  const has = window ?? (kept ? had : null);
  Object.assign(visit, { startsAt, endsAt, technicianId, windowFrom: has?.from ?? null, windowTo: has?.to ?? null });
  if (lost) visit.customerMoves = 0;
  if (partsToBring) visit.partsToBring = partsToBring;
  request.technicianId = technicianId;
  await bookVisit(work);
  const told = { startsAt, endsAt, technicianId, technician: technician.name, before };
  await stepVisit(work, hand, 'MOVE', {
    public: !kept,
    payload: {
      ...told,
      ...(reason ? { reason } : {}),
      ...(has ? { window: has } : {}),
      ...(lost ? { lostWindow: had } : {}),
    },
  });
}

const windowOf = ({ windowFrom, windowTo }: VisitInHand['visit']): ChosenWindow | null =>
  windowFrom && windowTo ? { from: windowFrom, to: windowTo } : null;

type Place = Window & { readonly technicianId: string };

const isSame = (before: Place, after: Place): boolean =>
  before.technicianId === after.technicianId &&
  before.startsAt.getTime() === after.startsAt.getTime() &&
  before.endsAt.getTime() === after.endsAt.getTime();
