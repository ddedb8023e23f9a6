import type { Localized, TargetMetric } from '@aftercare/schema';
import type { Condition } from '../../../kernel/decision-table/index.js';
import type { Period } from './local-date.js';

/** What the company wants to reach, or only watches. */
export interface TargetRule {
  readonly key: string;
  readonly label: Localized;
  readonly clause: string;
  /** `> 99 %`; `null`: it is watched, and nothing is to be reached. */
  readonly goal: Extract<Condition, { kind: 'range' }> | null;
  /** Over what length of time until a day; `null`: over all there is. */
  readonly over: Period | null;
  /** How it is worked out; `null`: people measure it. */
  readonly counted: TargetMetric | null;
  /** The role, office or department that answers for it; `null`: nobody is named. */
  readonly reachedBy: string | null;
}
