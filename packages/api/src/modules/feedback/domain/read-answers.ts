import type { AnswerForm, Localized } from '@aftercare/schema';

/** A question of the policy's form. */
export interface CallbackQuestion {
  readonly name: string;
  readonly label: Localized;
  readonly form: AnswerForm;
}

/** What somebody says to one question; only what its form asks for is set. */
export interface GivenAnswer {
  readonly name: string;
  readonly mark?: number | null;
  readonly yes?: boolean | null;
  readonly words?: string | null;
}

/** An answer as it is kept, with the question as it was asked. */
export interface CallbackAnswer {
  readonly name: string;
  readonly label: Localized;
  readonly form: AnswerForm;
  readonly mark: number | null;
  readonly yes: boolean | null;
  readonly words: string | null;
}

/** `at`: the place among the answers given; null where an answer is missing altogether, whose question is named. */
export interface AnswerFlaw {
  readonly at: number | null;
  readonly name: string;
  readonly code: 'notAsked' | 'twice' | 'required' | 'beyondScale';
}

export interface AnswersRead {
  readonly answers: readonly CallbackAnswer[];
  /** Whether no mark is low and nothing hoped for was answered with no. */
  readonly content: boolean;
  readonly flaws: readonly AnswerFlaw[];
}

/**
 * Reads what a customer said against the policy's questions: every question once, marks from 1 to the scale, yes or no;
 * words may stay unsaid.
 */
export function readAnswers(
  questions: readonly CallbackQuestion[],
  given: readonly GivenAnswer[],
  { scale, lowAtMost }: { readonly scale: number; readonly lowAtMost: number },
): AnswersRead {
  const flaws: AnswerFlaw[] = [];
  const places = new Map<string, number>();
  for (const [at, { name }] of given.entries()) {
    if (!questions.some((question) => question.name === name)) flaws.push({ at, name, code: 'notAsked' });
    else if (places.has(name)) flaws.push({ at, name, code: 'twice' });
    else places.set(name, at);
  }
  const answers = questions.map(({ name, label, form }): CallbackAnswer => {
    const at = places.get(name) ?? null;
    const said = at === null ? undefined : given[at];
    const mark = form === 'MARK' ? (said?.mark ?? null) : null;
    const yes = form === 'YES_NO' ? (said?.yes ?? null) : null;
    const words = form === 'WORDS' ? said?.words?.trim() || null : null;
    if (form !== 'WORDS' && mark === null && yes === null) flaws.push({ at, name, code: 'required' });
    if (mark !== null && !isMark(mark, scale)) flaws.push({ at, name, code: 'beyondScale' });
    return { name, label, form, mark, yes, words };
  });
  const content = answers.every(({ mark, yes }) => (mark === null || mark > lowAtMost) && yes !== false);
  return { answers, content, flaws };
}

/** Whether a mark is one of the policy's: whole, from 1, the worst, to its scale. */
export const isMark = (mark: number, scale: number): boolean => Number.isInteger(mark) && mark >= 1 && mark <= scale;
