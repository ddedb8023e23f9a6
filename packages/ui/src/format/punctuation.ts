import type { Language } from '../language/language';

/** How pieces of a sentence are put together in a language: `a, b`, `what: how` and `what (of whom)`, or `a、b` and so on. */
export const punctuation = (language: Language) => (language === 'en' ? english : chinese);

/** Who has no name is left out of a list. */
const named = (pieces: readonly (string | null | undefined)[]) => pieces.filter(Boolean);

const english = {
  list: (pieces: readonly (string | null | undefined)[]) => named(pieces).join(', '),
  colon: (what: string, how: string) => `${what}: ${how}`,
  aside: (what: string, of: string) => `${what} (${of})`,
};

const chinese: typeof english = {
  list: (pieces) => named(pieces).join('、'),
  colon: (what, how) => `${what}：${how}`,
  aside: (what, of) => `${what}（${of}）`,
};
