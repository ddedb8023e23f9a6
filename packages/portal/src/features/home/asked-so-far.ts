import type { Question } from './use-intake-choices';

/** The questions answered or passed over, and the next one. */
export function askedSoFar<One extends Pick<Question, 'name'>>(
  questions: readonly One[],
  answers: Readonly<Record<string, string>>,
) {
  const next = questions.findIndex(({ name }) => answers[name] === undefined);
  return next === -1 ? questions : questions.slice(0, next + 1);
}
