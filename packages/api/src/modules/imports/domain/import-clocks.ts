import { deadline, warningAt } from '../../../kernel/business-time/index.js';
import type { ImportedPromise } from './imported-promise.js';
import type { IncidentHistory, Wait } from './tell-history.js';
import { WaitReason } from './wait-reason.js';

/** A promise with its outcome. Instants are epoch milliseconds. */
export interface ImportedClock {
  readonly promise: ImportedPromise;
  readonly state: 'RUNNING' | 'PAUSED' | 'MET' | 'BROKEN' | 'CANCELLED';
  readonly startedAt: number;
  readonly dueAt: number;
  readonly warnAt: number | null;
  /** When the promise was broken: its deadline, however late anybody noticed. */
  readonly breachedAt: number | null;
  readonly stoppedAt: number | null;
  readonly pausedAt: number | null;
  readonly pauseReason: string | null;
  readonly pauses: readonly Wait[];
}

/**
 * Measures each promise against what happened. A stop exactly at the deadline keeps the promise. The deadline of a
 * clock that rests now is the one it had when the rest began; it moves on when the rest ends.
 * @param now epoch milliseconds: what open clocks are measured against.
 */
export function importClocks(
  history: IncidentHistory,
  promises: readonly ImportedPromise[],
  now: number,
): ImportedClock[] {
  return promises.map((promise) => importClock(history, promise, now));
}

function importClock(history: IncidentHistory, promise: ImportedPromise, now: number): ImportedClock {
  const kept = promise.kind === 'RESOLVE' ? history.resolvedAt : history.answeredAt;
  const stoppedAt = kept ?? history.calledOffAt;
  const pauses = history.waits.filter((wait) => rests(promise, wait)).flatMap((wait) => cutAt(wait, stoppedAt));
  const rest = pauses.find(({ to }) => to === null);
  const closed = pauses.filter(({ to }) => to !== null);
  const terms = { calendar: promise.calendar, start: history.filedAt, target: promise.target, pauses: closed };
  const due = deadline(terms);
  const warn = promise.warning && warningAt(terms, promise.warning);
  if (due.state !== 'due' || (warn && warn.state !== 'due')) throw new Error('Only an open pause hides a deadline');
  const measuredAt = stoppedAt ?? rest?.from ?? now;
  const breachedAt = measuredAt > due.at ? due.at : null;
  // A rest that begins after the deadline comes too late: the promise is broken, and goes on being owed.
  const resting = breachedAt === null ? rest : undefined;
  return {
    promise,
    state: stateOf(kept !== null, stoppedAt !== null, resting !== undefined, breachedAt !== null),
    startedAt: history.filedAt,
    dueAt: due.at,
    warnAt: warn?.at ?? null,
    breachedAt,
    stoppedAt,
    pausedAt: resting?.from ?? null,
    pauseReason: resting?.reason ?? null,
    pauses,
  };
}

// After a solution was given nobody owed anything until it was taken back, whatever the policy says of states.
const rests = (promise: ImportedPromise, { reason, state }: Wait): boolean =>
  reason === WaitReason.AWAITING_ACCEPTANCE || promise.pausedIn.includes(state);

function cutAt(wait: Wait, stop: number | null): Wait[] {
  if (stop === null) return [wait];
  if (wait.from >= stop) return [];
  return [{ ...wait, to: Math.min(wait.to ?? stop, stop) }];
}

function stateOf(kept: boolean, stopped: boolean, rests: boolean, broken: boolean): ImportedClock['state'] {
  if (stopped && broken) return 'BROKEN';
  if (stopped) return kept ? 'MET' : 'CANCELLED';
  return rests ? 'PAUSED' : 'RUNNING';
}
