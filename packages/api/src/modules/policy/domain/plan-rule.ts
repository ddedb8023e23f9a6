import type { Localized, PlanKind, Role } from '@aftercare/schema';
import type { Labels } from './labels.js';
import type { Period } from './local-date.js';
import type { StartDateKind } from './start-date-kind.js';
import type { TrainingGoal } from './training-goal.js';

/** Work that falls due by itself, counted from the first of `from` on record. */
export interface PlanRule {
  readonly key: string;
  readonly kind: PlanKind;
  readonly label: Localized;
  readonly clause: string;
  readonly from: readonly StartDateKind[];
  readonly recurrence:
    | { readonly kind: 'TIMES_A_YEAR'; readonly times: number }
    | { readonly kind: 'ONCE_WITHIN'; readonly within: Period }
    | { readonly kind: 'ONCE_OPEN_ENDED' };
  readonly performedBy: Role;
  readonly free: boolean;
  /** Set for plans of kind TRAINING only. */
  readonly training: TrainingContent | null;
}

export interface TrainingContent {
  readonly trainees: Labels;
  readonly topics: Labels;
  readonly goal: TrainingGoal;
}
