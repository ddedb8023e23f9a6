import type { StatedFactInput } from '../gql/graphql';

/** What was said to the policy's own questions, by their names, as inputs take it; what is not in it is not known. */
export type Answers = Readonly<Record<string, string>>;

/** What a form asks, as far as it decides which answers still count. */
export interface Asked {
  name: string;
  form: string;
  choices: readonly { code: string }[];
}

/** The answers to what is asked now: an answer that is no longer offered does not count. */
export function offeredAnswers(answers: Answers, questions: readonly Asked[]): Answers {
  return Object.fromEntries(
    questions.flatMap(({ name, form, choices }) => {
      const value = answers[name];
      const offered = form !== 'CHOICE' || choices.some(({ code }) => code === value);
      return value && offered ? [[name, value]] : [];
    }),
  );
}

/** What changed from one set of answers to another, as mutations take it: null takes an answer back. */
export function changedAnswers(before: Answers, after: Answers): StatedFactInput[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => (before[name] ?? '') !== (after[name] ?? ''))
    .map((name) => ({ name, value: after[name] || null }));
}
