import type { Language, Localized } from '@aftercare/schema';

/** Where in a file: keys of mappings and positions in lists, from the top. */
export type RulePath = readonly (string | number)[];

/** Something wrong in a policy file, before its place is known. `onKey` puts it at the key, not at the value. */
export interface Flaw {
  readonly path: RulePath;
  readonly onKey?: boolean;
  readonly message: Localized;
  /** What would be right. */
  readonly expected: Localized;
}

/** Something wrong in a policy file. Line and column are counted from 1. */
export interface PolicyIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The rule, as one would say it: `promises.arrive.within[0].then`. */
  readonly path: string;
  readonly message: Localized;
  readonly expected: Localized;
}

/** Writes a path the way people say it. */
export function pathInWords(path: RulePath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

/** One line for a terminal or a log: `P16.yaml:12:5 promises.arrive: … Right would be: …`. */
export function describeIssue(issue: PolicyIssue, language: Language): string {
  const right = language === 'zh-CN' ? '应为' : 'Right would be';
  const { file, line, column, path, message, expected } = issue;
  return `${file}:${line}:${column} ${path}: ${message[language]} ${right}: ${expected[language]}`;
}
