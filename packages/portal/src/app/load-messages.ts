import type { LoadMessages } from '@aftercare/ui';

export const loadMessages: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/messages.po') : import('../locales/zh-CN/messages.po');
