import { addMessages } from '../../kernel/graphql/messages.js';

const next = (zh: string, en: string) => ({
  'zh-CN': `交接须按顺序登记：接下来是${zh}。`,
  en: `Hand-overs are in order: next is ${en}.`,
});

addMessages({
  'liability.notAssessed': {
    'zh-CN': '这条请求没有经过分级，无法划分责任。',
    en: 'This request was never assessed, so nobody can say who bears its loss.',
  },
  'liability.toBeFoundOut': {
    'zh-CN': '制度未规定由谁承担：请查明后提出责任比例。',
    en: 'The rule leaves this to be found out: propose shares.',
  },
  'liability.notWhole': { 'zh-CN': '各方比例之和须为 100 %。', en: 'The shares must sum to 100 %.' },
  'liability.twice': { 'zh-CN': '该单位已经列出。', en: 'This one is named already.' },
  'liability.notAUnit': { 'zh-CN': '请填写本单位的部门。', en: 'Name a unit of the organization.' },
  'liability.otherCurrency': { 'zh-CN': '损失须用本案的币种。', en: 'The loss is in the currency of the case.' },
  'liability.proposedAlready': {
    'zh-CN': '已有一项责任比例提请审批。',
    en: 'Other shares wait for approval already.',
  },
  'liability.nothingProposed': {
    'zh-CN': '请先在责任划分中提出比例。',
    en: 'Propose the shares first, where the loss is shared out.',
  },
  'liability.claimedOutside': {
    'zh-CN': '已按现行比例向外追偿：须先撤回追偿。',
    en: 'Money is claimed from outside by the shares that hold: withdraw that claim first.',
  },
  'liability.disputedAlready': { 'zh-CN': '该单位已经提出异议。', en: 'This unit objects already.' },
  'custody.notNext.PRODUCTION': next('生产', 'production'),
  'custody.notNext.STORES': next('仓库', 'stores'),
  'custody.notNext.QUALITY': next('质检', 'quality'),
  'custody.notNext.CARRIER': next('承运方', 'the carrier'),
  'custody.notNext.CUSTOMER': next('客户', 'the customer'),
  'custody.allSigned': { 'zh-CN': '全部交接均已登记。', en: 'Every hand-over is on record.' },
  'custody.beforeTheOther': { 'zh-CN': '不能早于上一次交接。', en: 'Not before the hand-over before it.' },
  'custody.notYet': { 'zh-CN': '不能晚于现在。', en: 'Not later than now.' },
  'custody.signedAfterAll': {
    'zh-CN': '已有签收，就没有强令发运。',
    en: 'Where somebody signed, nobody forced it on unsigned.',
  },
  'custody.signedByNobody': {
    'zh-CN': '有签名，请写明签收人。',
    en: 'Write whose signature it is.',
  },
  'recovery.notOutside': { 'zh-CN': '这一份由本单位或客户承担。', en: 'Nobody outside bears this share.' },
  'recovery.moreThanBorne': {
    'zh-CN': '超过对方应承担的金额：还可追偿 {left}。',
    en: 'More than they bear: {left} can still be claimed.',
  },
  'recovery.moreThanClaimed': {
    'zh-CN': '超过追偿金额：还差 {left}。',
    en: 'More than was claimed: {left} is still missing.',
  },
  'recovery.notYet': { 'zh-CN': '不能晚于今天。', en: 'Not later than today.' },
  'penalty.byItsClock': {
    'zh-CN': '这项处罚针对超期，由时限自动计罚。',
    en: 'This punishes a broken promise, and is charged by its clock.',
  },
  'penalty.none': { 'zh-CN': '按本案情况，制度不作处罚。', en: 'By the facts of the case this costs nothing.' },
  'penalty.chargedAlready': { 'zh-CN': '这项处罚已经计入。', en: 'This is charged already.' },
  'penalty.chargedThatDay': {
    'zh-CN': '这一天的这项处罚已经计入。',
    en: 'It is charged already for that day.',
  },
  'penalty.notYet': { 'zh-CN': '不能晚于今天。', en: 'Not later than today.' },
  'penalty.nobodyLiable': {
    'zh-CN': '尚无本单位部门承担责任：请先划分责任。',
    en: 'Nobody of ours bears the loss yet: decide that first.',
  },
});
