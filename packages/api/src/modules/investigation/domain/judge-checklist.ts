import type { CheckFailure, Localized } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';

/** What somebody found of one item. */
export interface CheckAnswer {
  readonly item: string;
  readonly passed: boolean;
  readonly note?: string | null;
}

/** The same, in the words of the policy. */
export interface CheckedItem extends CheckAnswer {
  readonly label: Localized;
  readonly note: string | null;
}

interface Listed {
  readonly items: Readonly<Record<string, Localized>>;
  readonly failed: CheckFailure;
}

/** A list that was gone through: every item, in the order of the policy, and what follows where one failed. */
export interface Judged {
  readonly issues: readonly InputIssue[];
  readonly answers: readonly CheckedItem[];
  readonly passed: boolean;
  /** Null where all passed. */
  readonly follows: CheckFailure | null;
}

/**
 * Judges a checklist. Every item is answered once, nothing else is, and what failed says why.
 * Codes `required`, `notOffered`, `investigation.twice`.
 */
export function judgeChecklist({ items, failed }: Listed, given: readonly CheckAnswer[]): Judged {
  const issues: InputIssue[] = [];
  const byItem = new Map<string, CheckAnswer>();
  given.forEach((answer, index) => {
    if (!Object.hasOwn(items, answer.item)) issues.push({ path: `answers.${index}.item`, code: 'notOffered' });
    else if (byItem.has(answer.item)) issues.push({ path: `answers.${index}.item`, code: 'investigation.twice' });
    else if (!answer.passed && !answer.note?.trim()) issues.push({ path: `answers.${index}.note`, code: 'required' });
    byItem.set(answer.item, answer);
  });
  const missing = Object.keys(items).filter((item) => !byItem.has(item));
  if (missing.length)
    issues.push({ path: 'answers', code: 'investigation.itemsMissing', values: { items: missing.join(', ') } });
  const answers = Object.entries(items).flatMap(([item, label]): CheckedItem[] => {
    const answer = byItem.get(item);
    return answer ? [{ item, label, passed: answer.passed, note: answer.note?.trim() || null }] : [];
  });
  const passed = issues.length === 0 && answers.every((answer) => answer.passed);
  return { issues, answers, passed, follows: passed ? null : failed };
}
