import type { Localized } from '@aftercare/schema';
import type { BaseIssue } from 'valibot';
import type { Flaw, RulePath } from './policy-issue.js';
import { expectations } from './expectations.js';

type SchemaIssue = BaseIssue<unknown>;

/** Puts what the schema found wrong into words. */
export function schemaFlaws(issues: readonly SchemaIssue[]): Flaw[] {
  return issues.map((issue) => flawOf(issue, []));
}

function flawOf(issue: SchemaIssue, above: RulePath): Flaw {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const branch = issue.type === 'union' ? nearestBranch(issue) : undefined;
  if (branch !== undefined) return flawOf(branch, path);
  const expected = expectationOf(issue.message);
  const last = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.path !== undefined && issue.received === 'undefined') {
    return { path, message: { 'zh-CN': `缺少 ${last}。`, en: `${last} is missing.` }, expected: childOf(last) };
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      path,
      onKey: true,
      message: { 'zh-CN': `这里没有名为 ${last} 的条目。`, en: `There is no entry named ${last} here.` },
      expected,
    };
  }
  const onKey = (issue.path?.at(-1) as { origin?: string } | undefined)?.origin === 'key';
  const found = onKey ? JSON.stringify(last) : inShort(issue.input);
  return { path, onKey, message: { 'zh-CN': `不能是 ${found}。`, en: `It cannot be ${found}.` }, expected };
}

/** Of the ways a value could have been right, the one it comes closest to. */
function nearestBranch(union: SchemaIssue): SchemaIssue | undefined {
  const branches = union.issues ?? [];
  const deep = branches.find(({ path }) => path !== undefined);
  if (deep !== undefined) return deep;
  if (/^[A-Z_]+$/.test(union.message)) return undefined;
  return branches.find(({ type }) => type !== 'array') ?? branches[0];
}

function expectationOf(message: string): Localized {
  const [, code = '', list = ''] = /^([A-Z_]+)(?: (.*))?$/s.exec(message) ?? [];
  return expectations[code]?.(list) ?? { 'zh-CN': message, en: message };
}

function childOf(name: string): Localized {
  return { 'zh-CN': `在此处写明 ${name}:`, en: `an entry ${name}: here` };
}

function inShort(input: unknown): string {
  const written = JSON.stringify(input) ?? 'undefined';
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
