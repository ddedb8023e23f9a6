import { loadPolicy } from './load-policy.js';
import type { PolicyIssue } from './policy-issue.js';

/**
 * Everything that keeps a policy file from being put in force, in the order of its lines.
 * @param code the name the policy has had in its versions so far; left out where it has none
 */
export function policyIssues(text: string, code?: string): readonly PolicyIssue[] {
  const loaded = loadPolicy(text, code ?? 'policy');
  if (!loaded.ok) return loaded.issues;
  if (code === undefined || loaded.policy.name === code) return [];
  return [
    {
      file: code,
      line: text.slice(0, Math.max(text.search(/^policy:/m), 0)).split('\n').length,
      column: 1,
      path: 'policy',
      message: { 'zh-CN': '同一制度的各版本编号须一致。', en: 'Every version of a policy has the same name.' },
      expected: { 'zh-CN': code, en: code },
    },
  ];
}
