import { RoundResult, type ContactWay } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';

/** What somebody says became of a task. */
export interface TaskAccount {
  readonly ways: readonly ContactWay[];
  readonly items: readonly { readonly name: string; readonly result: RoundResult; readonly note?: string | null }[];
}

/** What the round wants of it. */
export interface TaskDemand {
  /** Empty: in any way. */
  readonly ways: readonly ContactWay[];
  readonly content: readonly { readonly name: string }[];
}

/**
 * What is wrong with an account: no way or one the policy does not name, a thing nobody spoke of, one that is none of
 * the round's or was said twice, and something found without a word on it.
 */
export function taskIssues({ ways, content }: TaskDemand, account: TaskAccount): InputIssue[] {
  const names = content.map(({ name }) => name);
  const said = account.items.map(({ name }) => name);
  return [
    ...(ways.length && !account.ways.length ? [{ path: 'ways', code: 'required' }] : []),
    ...account.ways.flatMap((way, index) =>
      ways.length && !ways.includes(way) ? [{ path: `ways.${index}`, code: 'notOffered' }] : [],
    ),
    ...names.flatMap((name) => (said.includes(name) ? [] : [{ path: `items.${name}`, code: 'required' }])),
    ...account.items.flatMap(({ name, result, note }, index) => {
      if (!names.includes(name)) return [{ path: `items.${index}`, code: 'notOffered' }];
      if (said.indexOf(name) !== index) return [{ path: `items.${name}`, code: 'rounds.saidTwice' }];
      return result === RoundResult.FOUND && !note ? [{ path: `items.${name}.note`, code: 'required' }] : [];
    }),
  ];
}
