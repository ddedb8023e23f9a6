import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { Database } from '../../../kernel/database/open-database.js';
import { systemIn } from '../../../kernel/system-in.js';
import type { Policies } from '../../policy/index.js';
import { visibleNumber } from '../../requests/index.js';
import { slotWindows } from '../domain/slot-windows.js';
import { HOUR } from '../domain/time-span.js';
import { mayChoose } from './may-choose.js';
import { readSituation } from './read-situation.js';
import { slotsFor } from './slots-for.js';

export interface SlotContext extends ReadContext {
  readonly house: ReadContext['house'] & {
    readonly database: Pick<Database, 'entityManagerFor'>;
    readonly policies: Policies;
  };
}

/** ISO 8601. */
export interface ShownSlots {
  readonly mayChoose: boolean;
  readonly timeZone: string;
  readonly promisedBy: string | null;
  readonly windows: readonly { readonly startsAt: string; readonly endsAt: string; readonly withinPromise: boolean }[];
  readonly hold: { readonly startsAt: string; readonly endsAt: string; readonly heldUntil: string } | null;
}

/** How far ahead times are given, and how many at most: a fortnight, six days' worth. */
const AHEAD = 14 * 24 * HOUR;
const AT_MOST = 30;

/**
 * The windows that can be kept for a request; null where it is absent or not to be seen. What others do then is looked
 * at by the house: only that a window can be had comes out.
 *
 * @param requestId a UUID
 * @param from ISO 8601; now, without it
 * @param to ISO 8601; a fortnight from now at the latest
 */
export async function visitSlots(
  context: SlotContext,
  requestId: string,
  from?: string | null,
  to?: string | null,
): Promise<ShownSlots | null> {
  const { actor, house } = context;
  if ((await visibleNumber(context, requestId)) === null) return null;
  const { organizationId } = actor;
  const now = context.now();
  const last = now.getTime() + AHEAD;
  const span = {
    from: Math.max(now.getTime() + 1, from ? Date.parse(from) : 0),
    to: Math.min(last, to ? Date.parse(to) : last),
  };
  return house.database.entityManagerFor(systemIn(organizationId)).transactional(async (rows) => {
    const situation = await readSituation(rows, organizationId, requestId, now, span);
    if (!situation) return null;
    const { policy } = await house.policies.version(rows, organizationId, situation.versionId);
    const may = span.from < span.to && mayChoose(situation, policy, actor, now);
    const windows = may ? slotWindows(situation.timeZone, span) : [];
    const ask = { organizationId, requestId, now, policies: house.policies };
    const offers = await slotsFor(rows, ask, situation, windows, AT_MOST);
    const { hold, promisedBy, timeZone } = situation;
    return {
      mayChoose: may,
      timeZone,
      promisedBy: promisedBy === null ? null : iso(promisedBy),
      windows: offers.map((offer) => ({
        startsAt: iso(offer.from),
        endsAt: iso(offer.to),
        withinPromise: promisedBy === null || offer.to <= promisedBy,
      })),
      hold: hold && { startsAt: iso(hold.from), endsAt: iso(hold.to), heldUntil: iso(hold.until) },
    };
  });
}

const iso = (at: number): string => new Date(at).toISOString();
