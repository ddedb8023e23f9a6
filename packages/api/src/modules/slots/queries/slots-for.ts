import type { BarSource, SendingAsk } from '../../../kernel/sending.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { barsToSending, sourcesThatBar, unsuitedFor } from '../../dispatch/index.js';
import { timesOf } from '../../people/index.js';
import type { Policies } from '../../policy/index.js';
import { expectedVisitMinutes } from '../../requests/index.js';
import { offerSlots, type Engaged, type SlotOffer } from '../domain/offer-slots.js';
import { localDay } from '../domain/slot-windows.js';
import { timeAway } from '../domain/time-away.js';
import { HOUR, MINUTE, type TimeSpan } from '../domain/time-span.js';
import type { SlotSituation } from './read-situation.js';

/** To tell a break from the end of a day. */
const AROUND = 24 * HOUR;
/** Nobody is on the spot within the hour. */
const LEAD = HOUR;

/** Which request times are looked for, and when. */
export interface SlotAsk {
  readonly organizationId: string;
  readonly requestId: string;
  readonly now: Date;
  readonly policies: Policies;
}

/**
 * The windows that can really be kept, at most so many, in order: with whoever may be sent to the request by every rule
 * that holds for dispatch, and is free then, the way there and back included.
 *
 * @param rows runs as the house
 */
export async function slotsFor(
  rows: SqlRows,
  ask: SlotAsk,
  situation: SlotSituation,
  windows: readonly TimeSpan[],
  atMost: number,
): Promise<SlotOffer[]> {
  if (!windows.length) return [];
  const { skill, region, technicians } = situation;
  const task = { skills: skill ? [skill] : [], region };
  const suited = technicians.filter((technician) => unsuitedFor(task, technician).length === 0).map(({ id }) => id);
  const engaged = [...engagedOf(situation), ...(await awayOf(rows, ask, windows))];
  const offers = offerSlots(windows, workOf(situation, ask.now), suited, engaged);
  const days = Map.groupBy(offers, ({ from }) => localDay(situation.timeZone, from));
  const sending = (some: readonly SlotOffer[]) => sendingAsk(ask, situation, some);
  const sources = days.size > 1 ? await sourcesThatBar(sending(offers), rows) : undefined;
  const kept: SlotOffer[] = [];
  for (const day of days.values()) {
    kept.push(...(await withoutBarred(rows, sending, sources, day)));
    if (kept.length >= atMost) break;
  }
  return kept.slice(0, atMost);
}

const workOf = ({ kind, place }: SlotSituation, now: Date) => ({
  lasts: expectedVisitMinutes(kind, 'ON_SITE') * MINUTE,
  notBefore: now.getTime() + LEAD,
  place: known(place),
});

const engagedOf = ({ engaged }: SlotSituation) => engaged.map((one) => ({ ...one, place: known(one.place) }));

async function awayOf(
  rows: SqlRows,
  { policies, organizationId }: SlotAsk,
  windows: readonly TimeSpan[],
): Promise<Engaged[]> {
  const from = new Date(windows[0]!.from - AROUND);
  const times = await timesOf(rows, policies, organizationId, from, new Date(windows.at(-1)!.to + AROUND));
  return [...times].flatMap(([technicianId, time]) =>
    timeAway(time).map((away) => ({ ...away, technicianId, elsewhere: false, place: null })),
  );
}

const known = (place: SlotSituation['place']) =>
  place.latitude == null || place.longitude == null ? null : { latitude: place.latitude, longitude: place.longitude };

const candidatesOf = (offers: readonly SlotOffer[]) => offers.flatMap(({ candidates }) => candidates);

/** Of everybody offered, over all of the time they are offered for. */
function sendingAsk(
  { organizationId, requestId }: SlotAsk,
  { siteId }: SlotSituation,
  offers: readonly SlotOffer[],
): SendingAsk {
  const times = candidatesOf(offers);
  return {
    organizationId,
    requestId,
    siteId,
    technicianIds: [...new Set(times.map(({ technicianId }) => technicianId))],
    startsAt: new Date(Math.min(...times.map(({ from }) => from))),
    endsAt: new Date(Math.max(...times.map(({ to }) => to))),
    kind: 'ON_SITE',
  };
}

/**
 * The offers of a day without those who may not be sent then. What keeps nobody from a whole stretch of it keeps nobody
 * from a part: so all are asked of at once, and only those who are kept from something are asked of again, half by half.
 */
async function withoutBarred(
  rows: SqlRows,
  sending: (offers: readonly SlotOffer[]) => SendingAsk,
  sources: readonly BarSource[] | undefined,
  offers: readonly SlotOffer[],
): Promise<SlotOffer[]> {
  if (!candidatesOf(offers).length) return [];
  const bars = await barsToSending(sending(offers), rows, sources);
  const barred = new Set(bars.map(({ technicianId }) => technicianId));
  const free = only(offers, (technicianId) => !barred.has(technicianId));
  if (!barred.size || offers.length === 1) return free.filter(({ candidates }) => candidates.length);
  const again = only(offers, (technicianId) => barred.has(technicianId));
  const half = Math.ceil(offers.length / 2);
  const late = [
    ...(await withoutBarred(rows, sending, sources, again.slice(0, half))),
    ...(await withoutBarred(rows, sending, sources, again.slice(half))),
  ];
  const lateIn = new Map(late.map(({ from, candidates }) => [from, candidates]));
  return free
    .map((offer) => ({ ...offer, candidates: [...offer.candidates, ...(lateIn.get(offer.from) ?? [])] }))
    .filter(({ candidates }) => candidates.length);
}

const only = (offers: readonly SlotOffer[], fits: (technicianId: string) => boolean): SlotOffer[] =>
  offers.map((offer) => ({ ...offer, candidates: offer.candidates.filter(({ technicianId }) => fits(technicianId)) }));
