import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'depot.hereAlready': {
    'zh-CN': '该设备已在另一请求中返厂。',
    en: 'This unit is here already, for another request.',
  },
  'depot.lentAlready': { 'zh-CN': '该备用机已借出。', en: 'This loaner is with somebody else.' },
  'depot.notLent': { 'zh-CN': '没有借出的备用机。', en: 'No loaner is with this customer.' },
  'depot.retired': { 'zh-CN': '该备用机已停用。', en: 'This loaner is not lent any more.' },
  'depot.serialTaken': { 'zh-CN': '已有相同序列号的备用机。', en: 'There is a loaner with this serial already.' },
  'depot.receivedInFuture': { 'zh-CN': '到厂时间不能晚于现在。', en: 'A unit cannot have arrived in the future.' },
});
