import type { CompiledProblem } from './compiled-problem.js';

/** When service begins at a stop reached at `time`; Infinity when it is too late for today. */
export function earliestStart(problem: CompiledProblem, stop: number, time: number): number {
  if (time > problem.closes[stop]!) return Infinity;
  const gaps = problem.gaps[stop];
  if (!gaps) return Math.max(time, problem.opens[stop]!);
  for (const { from, until } of gaps) if (time <= until) return Math.max(time, from);
  return Infinity;
}

/** The latest begin of service that is no later than `time`; -Infinity when there is none. */
export function latestStart(problem: CompiledProblem, stop: number, time: number): number {
  if (time < problem.opens[stop]!) return -Infinity;
  const gaps = problem.gaps[stop];
  if (!gaps) return Math.min(time, problem.closes[stop]!);
  let latest = -Infinity;
  for (const { from, until } of gaps) if (from <= time) latest = Math.min(time, until);
  return latest;
}
