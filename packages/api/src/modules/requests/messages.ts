import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'solution.objectionStands': {
    'zh-CN': '客户对处理方案有异议，异议未解决前不能派工或办结。请提出新一轮方案，待客户同意后办理。',
    en: 'The customer objects to what is proposed: nobody is sent and nothing is resolved until that is settled. Propose another round and have their agreement.',
  },
  notInForce: { 'zh-CN': '该版本现在并未生效。', en: 'This version is not in force now.' },
  boundAlready: { 'zh-CN': '该请求已按这一版本办理。', en: 'The request goes by this version already.' },
  notOffered: { 'zh-CN': '本单位的服务制度中没有这一项。', en: 'The service policy does not offer this.' },
  notAsked: { 'zh-CN': '本单位的服务制度不询问此项。', en: 'The service policy does not ask for this.' },
  notFitting: { 'zh-CN': '与其他回答不符。', en: 'This does not fit the other answers.' },
  notANumber: { 'zh-CN': '应为有效数字。', en: 'A number in range is needed.' },
  notAMoment: { 'zh-CN': '应为日期和时间。', en: 'A date and time is needed.' },
  notYesOrNo: { 'zh-CN': '应为是或否。', en: 'Yes or no is needed.' },
  unknown: { 'zh-CN': '没有找到其中一项。', en: 'One of these could not be found.' },
  knownOrNew: {
    'zh-CN': '请选择已有的，或填写新的，二者选一。',
    en: 'Choose a known one or enter a new one, one of the two.',
  },
  phoneKnown: {
    'zh-CN': '这个电话号码已有客户，请选择该客户。',
    en: 'A customer with this number is known already: choose that customer.',
  },
  serialKnown: { 'zh-CN': '这个序列号已登记。', en: 'This serial number is registered already.' },
  endsBeforeStart: { 'zh-CN': '结束时间应晚于开始时间。', en: 'The end must be after the beginning.' },
  notTheNextRung: {
    'zh-CN': '请按顺序逐级升级服务方式。',
    en: 'Move up one step at a time, in the order of the policy.',
  },
  nothingToPay: {
    'zh-CN': '这项服务不收费，无需价格同意。',
    en: 'There is nothing to pay for, so nothing to agree to.',
  },
  notCharged: { 'zh-CN': '按服务制度，这一项不收费。', en: 'The service policy does not charge for this.' },
  otherCurrency: { 'zh-CN': '各项须为同一币种。', en: 'All lines must be in one currency.' },
  answeredAlready: { 'zh-CN': '这项询问已有答复或已撤回。', en: 'This question was answered or withdrawn already.' },
  'answer.byLetter': {
    'zh-CN': '按服务制度，这类意见须以书信答复，请发送书面告知书。',
    en: 'By the policy, opinions like this are answered by letter: send one.',
  },
  notInThePortal: { 'zh-CN': '请选择电话或书面。', en: 'Choose by phone or on paper.' },
});
