import type { Language } from '@aftercare/schema';

/** What stands around the words of a letter. */
export interface LetterWords {
  readonly title: string;
  readonly number: string;
  readonly sentAt: string;
  readonly request: string;
  readonly filedAt: string;
  readonly unit: string;
  readonly cause: string;
  readonly remedy: string;
  readonly result: string;
  readonly writeUs: string;
  readonly dear: (name: string) => string;
  readonly about: (title: string) => string;
  readonly callUs: (hotline: string) => string;
  readonly page: (page: number, pages: number) => string;
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  'zh-CN': {
    title: '处理结果告知书',
    number: '编号',
    sentAt: '日期',
    request: '服务请求',
    filedAt: '受理时间',
    unit: '产品',
    cause: '原因',
    remedy: '处理办法',
    result: '处理结果',
    writeUs: '如有疑问，请在服务请求中留言，我们会及时答复。',
    dear: (name) => (name ? `尊敬的${name}：` : '尊敬的客户：'),
    about: (title) => `您反映的“${title}”，现将原因、处理办法和结果告知如下。`,
    callUs: (hotline) => `如有疑问，请致电 ${hotline}，或在服务请求中留言。`,
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  },
  en: {
    title: 'What we found and did',
    number: 'Letter',
    sentAt: 'Date',
    request: 'Request',
    filedAt: 'Received',
    unit: 'Product',
    cause: 'Cause',
    remedy: 'Remedy',
    result: 'Result',
    writeUs: 'Should you have questions, leave a message on the request: we answer.',
    dear: (name) => (name ? `Dear ${name},` : 'Dear customer,'),
    about: (title) => `About “${title}”: this is the cause, what we did about it, and the result.`,
    callUs: (hotline) => `Should you have questions, call ${hotline}, or leave a message on the request.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};
