import { travelMinutes, type Coordinates } from '../../../kernel/routing/travel.js';
import { beginningIn, type WorkAhead } from './beginning-in.js';
import { HOUR, MINUTE, type TimeSpan } from './time-span.js';

/** What a technician does already, or is away for. */
export interface Engaged extends TimeSpan {
  readonly technicianId: string;
  /** Whether they are somewhere else for it; a call or a free evening is no way off. */
  readonly elsewhere: boolean;
  /** Where; null where that is not known. */
  readonly place: Coordinates | null;
}

/** The work somebody is sent to. */
export interface SlotWork extends WorkAhead {
  readonly place: Coordinates | null;
}

/** Who could come in a window, and for which time they would be booked. */
export interface SlotCandidate extends TimeSpan {
  readonly technicianId: string;
}

/** A window somebody can keep: whoever would be sent first comes first. Never without anybody. */
export interface SlotOffer extends TimeSpan {
  readonly candidates: readonly SlotCandidate[];
}

/** Where a place is not on the map, half an hour is allowed for the way. */
const UNKNOWN_WAY = 30 * MINUTE;
/** What is near enough to a window to count as the same day's load. */
const NEAR = 12 * HOUR;

/**
 * The windows in which somebody can begin the work without being late for anything they do already, in their order. Of
 * those who can, the least busy comes first, then whoever is there first.
 */
export function offerSlots(
  windows: readonly TimeSpan[],
  work: SlotWork,
  technicianIds: readonly string[],
  engaged: readonly Engaged[],
): SlotOffer[] {
  const of = Map.groupBy(engaged, ({ technicianId }) => technicianId);
  const people = technicianIds.map((technicianId) => ({
    technicianId,
    engagements: (of.get(technicianId) ?? []).map(({ from, to, elsewhere, place }) => ({
      from,
      to,
      elsewhere,
      way: elsewhere ? wayBetween(place, work.place) : 0,
    })),
  }));
  return windows.flatMap((window) => {
    const candidates = people.flatMap(({ technicianId, engagements }) => {
      const near = engagements.filter(({ from, to }) => from < window.to + NEAR && to > window.from - NEAR);
      const from = beginningIn(window, work, near);
      return from === null
        ? []
        : [{ technicianId, from, to: from + work.lasts, load: near.filter(({ elsewhere }) => elsewhere).length }];
    });
    if (!candidates.length) return [];
    const best = candidates.toSorted(
      (left, right) =>
        left.load - right.load || left.from - right.from || (left.technicianId < right.technicianId ? -1 : 1),
    );
    return [{ ...window, candidates: best.map(({ load: _load, ...candidate }) => candidate) }];
  });
}

const wayBetween = (from: Coordinates | null, to: Coordinates | null): number =>
  from && to ? travelMinutes(from, to) * MINUTE : UNKNOWN_WAY;
