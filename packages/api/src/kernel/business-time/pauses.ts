import { BusinessTimeError } from './business-time-error.js';

/** A hold, in epoch milliseconds, `to` excluded; `to` is null while it lasts. */
export interface Pause {
  readonly from: number;
  readonly to: number | null;
}

/** The moment something entered a state, in epoch milliseconds. */
export interface StateChange<State> {
  readonly at: number;
  readonly state: State;
}

/**
 * Rebuilds the pauses of a clock from the states it went through: each stay in a paused state, from its beginning to
 * the next change. Paused states that follow each other are one pause; changes at the same instant count in the
 * order given; the last state is still going on.
 */
export function pausesFromHistory<State>(
  history: readonly StateChange<State>[],
  isPaused: (state: State) => boolean,
): Pause[] {
  const changes = history.toSorted((left, right) => left.at - right.at);
  return mergePauses(
    changes.flatMap(({ at, state }, index) =>
      isPaused(state) ? [{ from: at, to: changes[index + 1]?.at ?? null }] : [],
    ),
  );
}

/**
 * The same paused time as pauses in order, none empty, none touching another.
 * Error: `INVALID_PAUSE` when one ends before it begins.
 */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: { from: number; to: number | null }[] = [];
  for (const { from, to } of pauses.toSorted((left, right) => left.from - right.from)) {
    if (to !== null && to < from) throw new BusinessTimeError('INVALID_PAUSE', `A pause from ${from} ends at ${to}`);
    if (to === from) continue;
    const last = merged[merged.length - 1];
    if (!last || (last.to !== null && last.to < from)) merged.push({ from, to });
    else if (last.to !== null) last.to = to === null ? null : Math.max(last.to, to);
  }
  return merged;
}
