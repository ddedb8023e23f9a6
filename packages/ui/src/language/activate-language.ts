import { i18n, type Messages } from '@lingui/core';
import { type Language, rememberLanguage } from './language';

/** Fetches a face's own catalog for one language, as its own chunk. */
export type LoadMessages = (language: Language) => Promise<{ messages: Messages }>;

const ownMessages: Record<Language, () => Promise<{ messages: Messages }>> = {
  'zh-CN': () => import('../locales/zh-CN/messages.po'),
  en: () => import('../locales/en/messages.po'),
};

/** Loads the shared and the face's words and makes the language current for the page, the formatters and the API. */
export async function activateLanguage(language: Language, loadMessages: LoadMessages): Promise<void> {
  const [own, face] = await Promise.all([ownMessages[language](), loadMessages(language)]);
  i18n.loadAndActivate({ locale: language, messages: { ...own.messages, ...face.messages } });
  document.documentElement.lang = language;
  rememberLanguage(language);
}

/** The language in force, outside React (request headers). Inside React use `useLanguage`. */
export function currentLanguage(): Language {
  return i18n.locale === 'en' ? 'en' : 'zh-CN';
}
