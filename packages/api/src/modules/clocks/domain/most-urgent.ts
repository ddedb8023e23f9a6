import type { ClockKind, ClockState } from '@aftercare/schema';
import { isOpen } from './clock-changes.js';

export interface OpenPromise {
  readonly kind: ClockKind;
  readonly state: ClockState;
  readonly dueAt: Date;
  readonly owedBy: string;
}

/** The promise to keep next: the running one due first, else the resting one; what the customer owes is not ours to keep. */
export function mostUrgent<P extends OpenPromise>(clocks: readonly P[]): P | null {
  const [first] = clocks
    .filter(({ state, owedBy }) => isOpen(state) && owedBy !== 'CUSTOMER')
    .toSorted(
      (left, right) =>
        Number(left.state === 'PAUSED') - Number(right.state === 'PAUSED') ||
        left.dueAt.getTime() - right.dueAt.getTime(),
    );
  return first ?? null;
}
