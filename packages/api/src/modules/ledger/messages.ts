import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'ledger.malformed': {
    'zh-CN': '一笔分录至少两行，每行为不为零的整数金额和币种。',
    en: 'An entry has at least two lines, each of a whole amount that is not zero and a currency.',
  },
  'ledger.unbalanced': {
    'zh-CN': '借贷不平，未入账。',
    en: 'Debit and credit do not balance: nothing was posted.',
  },
  'ledger.ofNoRequest': {
    'zh-CN': '与客户有关的款项须记在一条服务请求下。',
    en: 'Money of a customer belongs to a request.',
  },
  'ledger.monthClosed': {
    'zh-CN': '该月份已结账，不能再记入；更正请记入未结账的月份。',
    en: 'That month is closed and does not change. Put the correction in a month that is open.',
  },
  'ledger.moreThanOwed': {
    'zh-CN': '金额超过应付或应收的余额。',
    en: 'This is more than is owed.',
  },
  'ledger.reversedAlready': { 'zh-CN': '这笔分录已被冲销。', en: 'This entry has been reversed already.' },
  'ledger.isReversal': {
    'zh-CN': '冲销分录不能再冲销，请重新入账。',
    en: 'A reversal is not reversed; post it anew.',
  },
});
