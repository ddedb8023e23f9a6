/** The hours the board shows, in minutes after midnight. */
export interface BoardHours {
  from: number;
  to: number;
}

export interface Span {
  start: number;
  end: number;
}

/** 08:00 to 19:00, and further where a visit is earlier or later: whole hours. */
export function boardHours(spans: readonly Span[]): BoardHours {
  const from = Math.min(8 * 60, ...spans.map(({ start }) => start));
  const to = Math.max(19 * 60, ...spans.map(({ end }) => end));
  return { from: Math.max(0, Math.floor(from / 60) * 60), to: Math.min(24 * 60, Math.ceil(to / 60) * 60) };
}

/** Where a span lies, in percent of the board's width; cut to what the board shows. */
export function placeOn({ from, to }: BoardHours, { start, end }: Span): { left: number; width: number } {
  const cutStart = Math.min(Math.max(start, from), to);
  const cutEnd = Math.min(Math.max(end, cutStart), to);
  return { left: ((cutStart - from) / (to - from)) * 100, width: ((cutEnd - cutStart) / (to - from)) * 100 };
}

/** The minutes under a point of the board, as a fraction of its width, rounded down to the half hour. */
export function minutesAt({ from, to }: BoardHours, fraction: number): number {
  const minutes = from + Math.min(Math.max(fraction, 0), 1) * (to - from);
  return Math.min(Math.floor(minutes / 30) * 30, to - 30);
}

/** Which spans overlap another: two things at one time for one person. Touching is no overlap. */
export function clashes<Item extends Span>(items: readonly Item[]): Set<Item> {
  const found = new Set<Item>();
  const inOrder = items.toSorted((one, other) => one.start - other.start);
  for (const [index, item] of inOrder.entries()) {
    for (const later of inOrder.slice(index + 1)) {
      if (later.start >= item.end) break;
      found.add(item).add(later);
    }
  }
  return found;
}
