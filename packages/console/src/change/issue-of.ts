import { readFragment } from '../gql';
import { RefusalParts } from './refusal-parts';
import type { Refused } from './use-change';

/** What the API found wrong with one field, in the reader's language; undefined when nothing. `path` as `a.0.b`. */
export function issueOf(refused: Refused | null, path: string): string | undefined {
  if (!refused || 'problem' in refused) return undefined;
  const refusal = readFragment(RefusalParts, refused.refusal);
  if (refusal.__typename !== 'InvalidInputError') return undefined;
  return refusal.issues.find((issue) => issue.path === path || issue.path.startsWith(`${path}.`))?.message;
}
