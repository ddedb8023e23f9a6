import type { State } from '@aftercare/ui';

export interface Due {
  dueOn: string;
  lateAt: string | null;
  taskCount: number;
  doneCount: number;
  leftCount: number;
}

const DAY = 86_400_000;
/** So many days before its last day it is near. */
const NEAR_DAYS = 7;

/** How planned work stands on a day: seen to, late, near its last day, or in good time. Days are `YYYY-MM-DD`. */
export function howDue({ dueOn, taskCount, doneCount, leftCount }: Due, today: string): State {
  if (doneCount + leftCount >= taskCount) return 'met';
  const left = (Date.parse(dueOn) - Date.parse(today)) / DAY;
  return left < 0 ? 'broken' : left <= NEAR_DAYS ? 'risk' : 'ok';
}
