import type { LoadMessages } from '@aftercare/ui';

/** The words of the parts of a request's page that come when there is something to show in them. */
export const partWords: LoadMessages = (language) =>
  language === 'en' ? import('./locales/en.po') : import('./locales/zh-CN.po');
