import { type RefObject, startTransition, useEffect, useState } from 'react';
import { type BoardScale, dayWidth } from './board-scale';
import { namesWidth } from './board-view';

/** Days of the board that are in sight, and one on each side: by their place, both included. */
export interface SeenDays {
  first: number;
  last: number;
}

/** Follows the scrolling by whole days; what comes into sight is drawn when there is time for it. */
export function useSeenDays(scroller: RefObject<HTMLElement | null>, scale: BoardScale): SeenDays {
  const [seen, setSeen] = useState<SeenDays>({ first: 0, last: 4 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const day = dayWidth(scale);
      const first = Math.max(0, Math.floor(element.scrollLeft / day) - 1);
      const width = element.clientWidth - namesWidth();
      const last = Math.min(scale.days.length - 1, Math.floor((element.scrollLeft + width) / day) + 1);
      startTransition(() =>
        setSeen((before) => (before.first === first && before.last === last ? before : { first, last })),
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, scale]);
  return seen;
}

/** What lies in the days in sight. */
export function inSight<Item extends { start: number; end: number }>(
  items: readonly Item[],
  { midnights }: BoardScale,
  { first, last }: SeenDays,
): readonly Item[] {
  const from = midnights[first] ?? -Infinity;
  const until = midnights[last + 1] ?? Infinity;
  return items.filter(({ start, end }) => start < until && end > from);
}
