import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'claim.everyLineOnce': {
    'zh-CN': '请对每一行填写一次处理意见。',
    en: 'Say of every line, once, what is due of it.',
  },
  'claim.worthNothing': {
    'zh-CN': '请填写货物的单价。',
    en: 'Say what the goods are worth: a price above zero.',
  },
  'claim.moreThanClaimed': { 'zh-CN': '不能超过客户提出的数额。', en: 'Not more than was claimed.' },
  'claim.nothingForNothing': {
    'zh-CN': '数量为零时，金额也应为零。',
    en: 'Where no goods are found due, no money is.',
  },
  'claim.exchangeHasAValue': {
    'zh-CN': '换货须同时填写数量和货值。',
    en: 'Goods given in exchange have a quantity and a value.',
  },
  'claim.moreThanPaid': {
    'zh-CN': '退款不能超过客户已付的货款。',
    en: 'A refund is never more than the customer paid for the goods.',
  },
  'claim.moreThanOwed': { 'zh-CN': '超过尚未支付的数额。', en: 'This is more than is still owed on the claim.' },
  'claim.moreThanThereIs': {
    'zh-CN': '数量超过上一环节的数量。',
    en: 'More than has come this far.',
  },
  'claim.onlyPulpIsWeighed': { 'zh-CN': '只有回抄才填写重量。', en: 'Only what is pulped is weighed.' },
  'claim.inTheFuture': { 'zh-CN': '日期不能晚于今天。', en: 'Not later than today.' },
  'claim.assessedOtherwise': {
    'zh-CN': '该索赔尚未评定，或评定结果已变，请按最新评定提请审批。',
    en: 'The claim was not assessed like this, or not any more: ask by assessing it.',
  },
});
