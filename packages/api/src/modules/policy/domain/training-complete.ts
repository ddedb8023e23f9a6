import type { TrainingContent } from './plan-rule.js';

/** A named person in training. */
export interface Trainee {
  readonly name: string;
  readonly attended: boolean;
  readonly worksAlone: boolean;
}

/** Decides whether a training has reached its goal, and names those it still waits for. */
export function trainingComplete(
  training: Pick<TrainingContent, 'goal'>,
  trainees: readonly Trainee[],
): { readonly complete: boolean; readonly waitingFor: readonly string[] } {
  const reached = training.goal === 'WORKS_ALONE' ? 'worksAlone' : 'attended';
  const waitingFor = trainees.filter((trainee) => !trainee[reached]).map(({ name }) => name);
  return { complete: trainees.length > 0 && waitingFor.length === 0, waitingFor };
}
