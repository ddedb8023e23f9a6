import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'approval.notDecided': {
    'zh-CN': '这条请求没有经过分级，无法确定审批流程。',
    en: 'This request was never assessed, so nobody can say who must agree.',
  },
  'approval.askedAlready': { 'zh-CN': '这件事已经提请审批。', en: 'This has been asked for already.' },
  'approval.notYours': {
    'zh-CN': '您现在不能以这个岗位审批。',
    en: 'You cannot decide for this post now.',
  },
  'approval.is.PENDING': {
    'zh-CN': '还没有轮到您，或您已经表示过意见。',
    en: 'It is not your turn yet, or you have spoken already.',
  },
  'approval.is.APPROVED': {
    'zh-CN': '这件事已经审批通过，无需再处理。',
    en: 'This was agreed to meanwhile: nothing is left to decide.',
  },
  'approval.is.REJECTED': {
    'zh-CN': '这件事已经被否决，无需再处理。',
    en: 'This was turned down meanwhile: nothing is left to decide.',
  },
  'approval.is.RETURNED': {
    'zh-CN': '这件事已退回提请人修改，重新提请后再审批。',
    en: 'This was returned for change: it is decided once it is asked for again.',
  },
  'approval.is.WITHDRAWN': {
    'zh-CN': '提请人已经撤回，无需再审批。',
    en: 'Whoever asked has withdrawn it: nothing is left to decide.',
  },
  'approval.is.SUPERSEDED': {
    'zh-CN': '情况有变，这件事已按新的情况重新提请；请审批新的一条。',
    en: 'The facts changed and it was asked for anew: decide on the new one.',
  },
  'approval.minutesRequired': {
    'zh-CN': '会议审批须填写会议记录。',
    en: 'A meeting decides with minutes: write down what it decided.',
  },
  'approval.notExtendable': {
    'zh-CN': '按服务制度，这项承诺不能用此审批延期。',
    en: 'By the policy, this approval cannot give the promise more time.',
  },
  'approval.minutesOrDays': {
    'zh-CN': '请填写分钟数或工作日数，二者选一。',
    en: 'Give minutes or working days, one of the two.',
  },
  'approval.promiseOver': { 'zh-CN': '这项承诺已经结束。', en: 'This promise is over.' },
  'approval.promiseBroken': {
    'zh-CN': '承诺已经逾期，不能再申请延期。',
    en: 'The promise is broken already: more time is asked for before.',
  },
  'approval.notReviewed': {
    'zh-CN': '该版本尚未审阅完毕，不能提请审批。',
    en: 'This version has not been looked through yet.',
  },
  'approval.allTheirOwn': {
    'zh-CN': '“{post}”只由起草人或提请人担任，不能审批自己的内容。请先任命其他人担任该岗位，或由其他人提请。',
    en: 'The post “{post}” is held only by those who wrote this or ask for it, and nobody decides on their own. Appoint somebody else to it first, or let somebody else ask.',
  },
  'approval.freeAlready': { 'zh-CN': '这条请求本来就免费。', en: 'This request is free already.' },
  'approval.notToYourself': { 'zh-CN': '不能委托给自己。', en: 'You cannot stand in for yourself.' },
  'approval.over': { 'zh-CN': '委托期限已经过去。', en: 'That time is over already.' },
});
