import { deviceStorage } from '../device-storage';

/** The two languages every text of both faces exists in. */
export type Language = 'zh-CN' | 'en';

export const languages: readonly Language[] = ['zh-CN', 'en'];

/** Each language in its own words, as a reader looking for it expects. */
export const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

const storageKey = 'aftercare.language';

/** Chooses the language to start in: the remembered one, else the first the device prefers, else Chinese. */
export function detectLanguage(): Language {
  const remembered = deviceStorage.read(storageKey);
  return pickLanguage(remembered, navigator.languages);
}

/** Decides from a remembered choice and the device's preferences (BCP 47 tags, best first). */
export function pickLanguage(remembered: string | null, preferred: readonly string[]): Language {
  if (remembered === 'zh-CN' || remembered === 'en') return remembered;
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'zh-CN';
}

export function rememberLanguage(language: Language): void {
  deviceStorage.write(storageKey, language);
}
