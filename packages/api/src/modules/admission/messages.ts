import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'admission.oneOrTheOther': {
    'zh-CN': '请选择本单位人员，或填写外单位人员姓名，二者选一。',
    en: 'Choose one of ours or name somebody of another firm, one of the two.',
  },
  'admission.registeredAlready': {
    'zh-CN': '此人在该场所已有一份正在办理的准入。',
    en: 'An admission of this person to this place is on its way already.',
  },
  'admission.inFuture': { 'zh-CN': '日期不能晚于今天。', en: 'Not later than today.' },
  'admission.notGoodAnyMore': { 'zh-CN': '证件已过有效期。', en: 'This is not good any more.' },
  'admission.papersFirst': {
    'zh-CN': '文件尚不齐全，不能盖章或备案，尚缺：{papers}。',
    en: 'The papers are not all there to be stamped or taken in. Still missing: {papers}.',
  },
  'admission.stillMissing': {
    'zh-CN': '手续补齐后才能复工，尚缺：{papers}。',
    en: 'Work goes on once nothing is missing. Still missing: {papers}.',
  },
  'admission.askedOtherwise': {
    'zh-CN': '请在准入页面提请审批。',
    en: 'Ask for this on the page of the admission.',
  },
  'admission.everyItem': {
    'zh-CN': '请逐项检查；不合格的须说明情况。',
    en: 'Look at every item once, and say what was seen of those that failed.',
  },
  'admission.noFirm': {
    'zh-CN': '本单位人员没有安全风险抵押金。',
    en: 'There is no deposit for our own people.',
  },
  'admission.nothingCharged': { 'zh-CN': '该违章没有计罚金额。', en: 'Nothing was charged for this violation.' },
  'admission.moreThanCharged': {
    'zh-CN': '超过该违章的计罚金额。',
    en: 'This is more than was charged for the violation.',
  },
  'admission.moreThanDeposit': { 'zh-CN': '超过抵押金余额。', en: 'This is more than is in the deposit.' },
  'admission.reportedByOther': {
    'zh-CN': '按制度，此类人员的事故由其他单位报告。',
    en: 'By the policy, somebody else reports accidents of such people.',
  },
});
