import { readdirSync, readFileSync } from 'node:fs';
import { describeIssue, loadPolicy, type Policy } from '../../modules/policy/index.js';
import { withRules } from './with-rules.js';

const SHELF = new URL('../../../policies/', import.meta.url);

/** The codes of all written policies, such as `P07`, in order. */
export const writtenPolicies = (): readonly string[] =>
  readdirSync(SHELF)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted();

/** A written policy, and what an organization has written beside it, by the section it stands under. */
export function writtenPolicy(
  code: string,
  also: Readonly<Record<string, string>> = {},
): { readonly source: string; readonly policy: Policy } {
  const source = withRules(readFileSync(new URL(`${code}.yaml`, SHELF), 'utf8'), also);
  const loaded = loadPolicy(source, code);
  if (!loaded.ok) throw new Error(loaded.issues.map((issue) => describeIssue(issue, 'en')).join('\n'));
  return { source, policy: loaded.policy };
}
