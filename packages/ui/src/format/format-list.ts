import type { Language } from '../language/language';

/** Several things in one line, as their language sets them apart: `水箱、管路`, `Tank, Pipes`. */
export const formatList = (things: readonly string[], language: Language): string =>
  things.join(language === 'zh-CN' ? '、' : ', ');
