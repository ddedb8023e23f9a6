import { type LoadMessages, WordsInUse } from '@aftercare/ui';

const words = new WordsInUse((language) =>
  language === 'en' ? import('../locales/en/messages.po') : import('../locales/zh-CN/messages.po'),
);

export const loadMessages: LoadMessages = words.load;

/** Loads a part of the face together with its words, which stay in use from then on, whatever the language. */
export const withWords = words.bring;
