import type { Language, Localized } from '@aftercare/schema';
import type { LocalizedText } from './localized-text.type.js';

/** The sentence as the API gives it to somebody who reads that language. */
export const localizedText = (sentence: Localized, language: Language): LocalizedText => ({
  zhCN: sentence['zh-CN'],
  en: sentence.en,
  text: sentence[language],
});
