import { dayIn, shiftDay } from '@aftercare/ui/zoned-instant';

/** When something falls due, from the worst to the furthest; `paused` has no time to fall due at. */
export const spans = ['overdue', 'hour', 'fourHours', 'today', 'tomorrow', 'later', 'paused'] as const;
export type Span = (typeof spans)[number];

export interface Due {
  state: string;
  dueAt: string;
}

/** In which stretch from now an open promise falls due; days are those of `zone`. */
export function whenDue({ state, dueAt }: Due, now: Date, zone: string): Span {
  if (state === 'PAUSED') return 'paused';
  const minutes = (Date.parse(dueAt) - now.getTime()) / 60_000;
  if (minutes < 0) return 'overdue';
  if (minutes < 60) return 'hour';
  if (minutes < 240) return 'fourHours';
  const today = dayIn(now, zone);
  const day = dayIn(dueAt, zone);
  if (day === today) return 'today';
  return day === shiftDay(today, 1) ? 'tomorrow' : 'later';
}

/** The promises of each stretch, the earliest first; stretches nothing falls into are left out. */
export function bySpan<Promised extends Due>(promises: readonly Promised[], now: Date, zone: string) {
  const placed = promises.map((promise) => ({ promise, span: whenDue(promise, now, zone) }));
  return spans
    .map((span) => ({
      span,
      promises: placed
        .filter((one) => one.span === span)
        .map(({ promise }) => promise)
        .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt)),
    }))
    .filter((group) => group.promises.length > 0);
}
