import type { LoadMessages } from '@aftercare/ui';

/** The words of what few units have: acceptance in steps, parts of a product that has ended. */
export const unitWords: LoadMessages = (language) =>
  language === 'en' ? import('./locales/en.po') : import('./locales/zh-CN.po');
