import { Role, TargetMetric } from '@aftercare/schema';
import { isNamed, type Colleague } from '../../kernel/is-named.js';
import type { TargetRule } from '../policy/index.js';

const SHARE = '%';

/** What a target is counted in: its goal's unit; without a goal, what its figure is. */
export const unitOf = ({ goal, counted }: Pick<TargetRule, 'goal' | 'counted'>): string =>
  goal?.unit ?? (counted === TargetMetric.REPEAT_REPAIRS ? 'cases' : SHARE);

/** Who enters measurements: whoever answers for the target; where nobody is named, the managers. */
export function mayMeasure({ counted, reachedBy }: TargetRule, who: Colleague): boolean {
  if (counted) return false;
  return reachedBy ? isNamed(who, reachedBy) : isNamed(who, Role.MANAGER) || isNamed(who, Role.EXECUTIVE);
}
