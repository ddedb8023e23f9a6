import { leavesOf } from './outcome-leaves';
import type { PolicyText, TextRow } from './policy-text';
import { inline } from './yaml-value';

/** By field of an outcome, the words that are known for it: the policy's own names, and what other rows say. */
export function knownOutcomes(rows: readonly TextRow[], { names }: PolicyText): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { outcome } of rows) {
    for (const { path, value } of leavesOf(outcome)) {
      const key = path.join('.');
      const words = found.get(key) ?? new Set(names[path.at(-1) ?? ''] ?? []);
      words.add(typeof value === 'string' ? value : inline(value));
      found.set(key, words);
    }
  }
  return new Map([...found].map(([key, words]) => [key, [...words]]));
}
