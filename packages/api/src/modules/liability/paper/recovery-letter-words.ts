import type { Language } from '@aftercare/schema';

/** What stands around the words of a letter that asks for money. */
export interface RecoveryLetterWords {
  readonly claim: string;
  readonly reminder: string;
  readonly on: string;
  readonly request: string;
  readonly loss: string;
  readonly share: string;
  readonly claimed: string;
  readonly received: string;
  readonly goods: string;
  readonly product: string;
  readonly batch: string;
  readonly quantity: string;
  readonly amount: string;
  readonly words: string;
  readonly dear: (name: string) => string;
  readonly about: (title: string) => string;
  readonly asked: (amount: string) => string;
  readonly page: (page: number, pages: number) => string;
}

export const RECOVERY_LETTER_WORDS: Readonly<Record<Language, RecoveryLetterWords>> = {
  'zh-CN': {
    claim: '索赔函',
    reminder: '索赔事宜函',
    on: '日期',
    request: '案件编号',
    loss: '损失总额',
    share: '贵方承担比例',
    claimed: '索赔金额',
    received: '已到账',
    goods: '所涉货物',
    product: '品名',
    batch: '批号',
    quantity: '数量',
    amount: '核定金额',
    words: '说明',
    dear: (name) => `${name}：`,
    about: (title) => `关于“${title}”一事，经查明损失及责任，现函告如下。`,
    asked: (amount) => `请贵方支付 ${amount}，并于付款时注明案件编号。`,
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  },
  en: {
    claim: 'Claim for compensation',
    reminder: 'About our claim for compensation',
    on: 'Date',
    request: 'Our reference',
    loss: 'Loss in all',
    share: 'Borne by you',
    claimed: 'Claimed',
    received: 'Received',
    goods: 'The goods',
    product: 'Goods',
    batch: 'Batch',
    quantity: 'Quantity',
    amount: 'Assessed at',
    words: 'In detail',
    dear: (name) => `To ${name}`,
    about: (title) =>
      `The loss and its cause in the matter of “${title}” have been looked into. We write to you about it.`,
    asked: (amount) => `Please pay ${amount}, and quote our reference with your payment.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};
