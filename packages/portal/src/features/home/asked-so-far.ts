import type { Question } from './use-intake-choices';

/** Many know no moment and no number by heart: what is asked after them does not wait for them. */
const WAITED_FOR: ReadonlySet<Question['form']> = new Set(['CHOICE', 'YES_NO']);

/** The questions up to the first choice nobody has made or passed over yet. */
export function askedSoFar<One extends Pick<Question, 'name' | 'form'>>(
  questions: readonly One[],
  answers: Readonly<Record<string, string>>,
) {
  const next = questions.findIndex(({ name, form }) => WAITED_FOR.has(form) && answers[name] === undefined);
  return next === -1 ? questions : questions.slice(0, next + 1);
}
