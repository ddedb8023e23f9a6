import { asHouse } from '../../../kernel/database/as-house.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestTools, ServiceRequest } from '../../requests/index.js';
import type { SlotCandidate } from '../domain/offer-slots.js';
import { slotWindows, WINDOW_HOURS } from '../domain/slot-windows.js';
import { HOUR, type TimeSpan } from '../domain/time-span.js';
import { readSituation, type SlotSituation } from '../queries/read-situation.js';
import { slotsFor } from '../queries/slots-for.js';

/** A window that is this request's for as long as the change lasts, and for whose time its technician is held. */
export interface SecuredWindow {
  readonly technicianId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly window: { readonly from: Date; readonly to: Date };
  /** Until when somebody was promised, where the window is another time by the customer's own wish; null where not. */
  readonly insteadOf: number | null;
}

/**
 * Secures a window for a locked request. Whoever could come is held, as by every dispatch, and only then looked at again:
 * of several who ask for the last of a window at once, exactly one has it. Whoever it is kept for already comes, where
 * they still can.
 *
 * Refuses with InvalidInputError at `startsAt`: `slots.noSuchWindow`, `slots.taken`.
 */
export function secureWindow(
  work: Work,
  request: ServiceRequest,
  startsAt: Date,
  tools: RequestTools,
): Promise<SecuredWindow> {
  return asHouse(work, async () => {
    const from = startsAt.getTime();
    const span = { from, to: from + WINDOW_HOURS * HOUR };
    const asked = await look(work, request, span, tools);
    const could = asked.candidates.map(({ technicianId }) => technicianId);
    await work.em.execute(
      'select id from technician where organization_id = ? and id = any(?::uuid[]) order by id for no key update',
      [work.organizationId, `{${could.join(',')}}`],
    );
    const { situation, window, candidates } = await look(work, request, span, tools);
    const held = candidates.filter(({ technicianId }) => could.includes(technicianId));
    const chosen = held.find(({ technicianId }) => technicianId === situation.hold?.technicianId) ?? held[0];
    if (!chosen) throw taken();
    return {
      technicianId: chosen.technicianId,
      startsAt: new Date(chosen.from),
      endsAt: new Date(chosen.to),
      window: { from: new Date(window.from), to: new Date(window.to) },
      insteadOf: await wishedInsteadOf(work, request, situation, window, tools),
    };
  });
}

interface Looked {
  readonly situation: SlotSituation;
  readonly window: TimeSpan;
  readonly candidates: readonly SlotCandidate[];
}

async function look(
  { rows, organizationId, now }: Work,
  { id }: ServiceRequest,
  span: TimeSpan,
  { policies }: RequestTools,
): Promise<Looked> {
  const situation = (await readSituation(rows, organizationId, id, now, span))!;
  const window = slotWindows(situation.timeZone, span).find(({ from }) => from === span.from);
  if (!window) throw refuse.input({ path: 'startsAt', code: 'slots.noSuchWindow' });
  const ask = { organizationId, requestId: id, now, policies };
  const [offer] = await slotsFor(rows, ask, situation, window.from > now.getTime() ? [window] : [], 1);
  if (!offer) throw taken();
  return { situation, window, candidates: offer.candidates };
}

const taken = () => refuse.input({ path: 'startsAt', code: 'slots.taken' });

/**
 * A later time is the customer's own wish where one within the promise could be had; where none could, the promise stands
 * as it is, for being late is the house's doing.
 */
async function wishedInsteadOf(
  { rows, organizationId, now }: Work,
  { id }: ServiceRequest,
  { promisedBy, putOff, timeZone }: SlotSituation,
  window: TimeSpan,
  { policies }: RequestTools,
): Promise<number | null> {
  if (promisedBy === null) return null;
  if (putOff) return promisedBy;
  const before = { from: now.getTime() + 1, to: promisedBy };
  if (window.to <= promisedBy || before.from >= before.to) return null;
  const situation = (await readSituation(rows, organizationId, id, now, before))!;
  const ask = { organizationId, requestId: id, now, policies };
  const offers = await slotsFor(rows, ask, situation, slotWindows(timeZone, before), 1);
  return offers.length ? promisedBy : null;
}
