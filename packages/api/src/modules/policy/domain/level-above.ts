import type { Role } from '@aftercare/schema';
import type { Policy } from './policy.js';

/** Names the role one level up the service network; `null` at its top, or for a role outside it. */
export function levelAbove(policy: Pick<Policy, 'network'>, role: Role): Role | null {
  const levels = policy.network?.levels ?? [];
  const at = levels.findIndex((level) => level.role === role);
  return at > 0 ? levels[at - 1]!.role : null;
}

/** Names the roles above one, nearest first: whom a breach is told to that those below do not put right. */
export function levelsAbove(policy: Pick<Policy, 'network'>, role: Role): Role[] {
  const above = levelAbove(policy, role);
  return above === null ? [] : [above, ...levelsAbove(policy, above)];
}
