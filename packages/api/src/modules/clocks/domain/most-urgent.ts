import type { ClockKind, ClockState } from '@aftercare/schema';
import { isOpen } from './clock-changes.js';

export interface OpenPromise {
  readonly kind: ClockKind;
  readonly state: ClockState;
  readonly dueAt: Date;
  readonly owedBy: string;
}

/** Whether a promise is ours to keep: what the customer owes is not. */
export const isOurs = ({ owedBy }: Pick<OpenPromise, 'owedBy'>): boolean => owedBy !== 'CUSTOMER';

/** The promise to keep next: the running one due first, else the resting one. */
export function mostUrgent<P extends OpenPromise>(clocks: readonly P[]): P | null {
  const [first] = clocks
    .filter((clock) => isOpen(clock.state) && isOurs(clock))
    .toSorted(
      (left, right) =>
        Number(left.state === 'PAUSED') - Number(right.state === 'PAUSED') ||
        left.dueAt.getTime() - right.dueAt.getTime(),
    );
  return first ?? null;
}
