import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'eightD.openAlready': { 'zh-CN': '这条请求已有 8D 报告。', en: 'This request has an 8D report already.' },
  'eightD.unknownPerson': { 'zh-CN': '报告中的人员须为本单位员工。', en: 'Everybody named must be staff here.' },
  'eightD.verifiedBeforeDone': {
    'zh-CN': '验证日期不能早于完成日期。',
    en: 'What was not done yet cannot have been verified.',
  },
  'eightD.nothingFor.OCCURRENCE': {
    'zh-CN': '请针对发生原因填写纠正措施。',
    en: 'Say what removes the cause why it happened.',
  },
  'eightD.nothingFor.ESCAPE': {
    'zh-CN': '请针对流出原因填写纠正措施。',
    en: 'Say what removes the cause why it escaped.',
  },
});
