import type { AvailabilityKind } from '@aftercare/schema';

/** A length of time; epoch milliseconds, `until` not included. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

export interface Available extends Stretch {
  readonly kind: AvailabilityKind;
}

/** What is known of somebody's time. Stretches of one kind may touch and overlap. */
export interface KnownTime {
  /** Hours of work; null where none are recorded: then always. */
  readonly hours: readonly Stretch[] | null;
  readonly onCall: readonly Stretch[];
  /** Approved leave. */
  readonly leave: readonly Stretch[];
}

/**
 * What every moment of a time is to somebody: the stretches follow each other without gap or overlap, and no two
 * neighbours are alike. Whoever is on leave neither works nor is on call; whoever is on call at work works.
 */
export function availability({ hours, onCall, leave }: KnownTime, { from, until }: Stretch): Available[] {
  const edges = [...(hours ?? []), ...onCall, ...leave]
    .flatMap((stretch) => [stretch.from, stretch.until])
    .filter((edge) => edge > from && edge < until);
  const cuts = [...new Set([from, ...edges, until])].toSorted((a, b) => a - b);
  const found: { from: number; until: number; kind: AvailabilityKind }[] = [];
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    const kind = kindAt(cut);
    const last = found.at(-1);
    if (last?.kind === kind) last.until = cuts[index + 1]!;
    else found.push({ from: cut, until: cuts[index + 1]!, kind });
  }
  return found;

  function kindAt(moment: number): AvailabilityKind {
    if (covers(leave, moment)) return 'LEAVE';
    if (hours === null || covers(hours, moment)) return 'WORKING';
    return covers(onCall, moment) ? 'ON_CALL' : 'OUTSIDE';
  }
}

const covers = (stretches: readonly Stretch[], moment: number): boolean =>
  stretches.some(({ from, until }) => from <= moment && moment < until);
