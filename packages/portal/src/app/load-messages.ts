import { currentLanguage, type LoadMessages } from '@aftercare/ui';
import { i18n } from '@lingui/core';
import { WordsInUse } from './words-in-use';

const words = new WordsInUse((language) =>
  language === 'en' ? import('../locales/en/messages.po') : import('../locales/zh-CN/messages.po'),
);

export const loadMessages: LoadMessages = words.load;

/** Loads a part of a page together with its words, which stay in use from then on, whatever the language. */
export async function withWords<Part>(catalog: LoadMessages, part: Promise<Part>): Promise<Part> {
  words.add(catalog);
  const language = currentLanguage();
  const [{ messages }, loaded] = await Promise.all([catalog(language), part]);
  i18n.load(language, messages);
  return loaded;
}
