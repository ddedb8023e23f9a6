import type { Localized } from '@aftercare/schema';
import type { ApprovalContent, Route } from './approval-content.js';

/** One thing that is not as it was: a field of the content, `payload.…` or `facts.…` by name. Values as kept. */
export interface ContentChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What changed between two rounds, in the order people read it. */
export function contentChanges(before: ApprovalContent, after: ApprovalContent): ContentChange[] {
  return [
    ...differing('', plain(before), plain(after)),
    ...differing('payload.', before.payload, after.payload),
    ...differing('facts.', before.facts, after.facts),
  ];
}

const plain = ({ title, reason, amountMinor, currency, route }: ApprovalContent) => ({
  title,
  reason,
  amount: amountMinor === null ? null : { amountMinor, currency },
  route: routeInWords(route),
});

type Values = Readonly<Record<string, unknown>>;

function differing(prefix: string, before: Values, after: Values): ContentChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const change = { field: `${prefix}${name}`, before: before[name] ?? null, after: after[name] ?? null };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}

const NOBODY: Localized = { 'zh-CN': '无需审批', en: 'nobody need agree' };

/** The route as people read it: posts side by side joined by “and”, steps by an arrow. */
export function routeInWords({ steps }: Route): Localized {
  if (!steps.length) return NOBODY;
  const inWords = (language: keyof Localized, and: string) =>
    steps.map(({ posts }) => posts.map(({ label }) => label[language]).join(and)).join(' → ');
  return { 'zh-CN': inWords('zh-CN', '、'), en: inWords('en', ' and ') };
}
