import type { Language } from '../language/language';

/** How two pieces are put together in a language: `what: how` and `what (of whom)`, or `what：how` and `what（of whom）`. */
export const punctuation = (language: Language) => (language === 'en' ? english : chinese);

const english = {
  colon: (what: string, how: string) => `${what}: ${how}`,
  aside: (what: string, of: string) => `${what} (${of})`,
};

const chinese: typeof english = {
  colon: (what, how) => `${what}：${how}`,
  aside: (what, of) => `${what}（${of}）`,
};
