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
  'ledger.inFuture': { 'zh-CN': '日期不能晚于今天。', en: 'That day is still to come.' },
  'ledger.takenBackElsewhere': {
    'zh-CN': '这笔分录来自索赔、责任或处罚的决定，请在那里更正。',
    en: 'This entry follows from a decision on a claim, a liability or a penalty: correct it there.',
  },
  'ledger.beyondBudget': { 'zh-CN': '超过该部门剩余的预算。', en: 'This is more than the department has left.' },
  'ledger.unknownBudget': { 'zh-CN': '制度中没有这项预算。', en: 'The policy has no such budget.' },
  'ledger.yearToCome': { 'zh-CN': '该年度尚未开始。', en: 'That year has not begun.' },
  'ledger.monthNotOver': { 'zh-CN': '该月份尚未结束，不能结账。', en: 'That month is not over yet.' },
  'ledger.earlierMonthOpen': {
    'zh-CN': '{month} 尚未结账，请按月份顺序结账。',
    en: '{month} is still open: months are closed in order.',
  },
  'ledger.notAMonth': { 'zh-CN': '请填写月份的第一天。', en: 'Name a month by its first day.' },
  'ledger.amountMalformed': { 'zh-CN': '请填写大于零的金额。', en: 'Enter an amount above zero.' },
});
