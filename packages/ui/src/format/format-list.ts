import type { Language } from '../language/language';

/** Several things in one line, as their language sets them apart: `水箱、管路`, `Tank, Pipes`; what is nothing is left out. */
export const formatList = (things: readonly (string | null | undefined)[], language: Language): string =>
  things.filter(Boolean).join(language === 'zh-CN' ? '、' : ', ');
