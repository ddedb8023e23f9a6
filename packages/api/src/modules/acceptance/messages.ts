import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'acceptance.notProvided': {
    'zh-CN': '服务制度没有规定内部验收。',
    en: 'The service policy has no check of the company’s own.',
  },
  'acceptance.stageTooEarly': {
    'zh-CN': '须待试运行期满，{from} 起方可签署。',
    en: 'This can be signed from {from} on, once the time set between the two stages has passed.',
  },
  'acceptance.stageBeforeFirst': {
    'zh-CN': '须先完成上一阶段的验收。',
    en: 'The stage before must be signed by everybody first.',
  },
  'acceptance.installFirst': {
    'zh-CN': '设备安装完成后，才能签署验收。',
    en: 'This is signed once the unit is installed.',
  },
  'acceptance.signedAlready': { 'zh-CN': '此处已经签署。', en: 'This has been signed already.' },
  'acceptance.twice': { 'zh-CN': '同一项只能检查一次。', en: 'Each point is judged once.' },
  'acceptance.notAllChecked': { 'zh-CN': '各项都须检查。', en: 'Every point must be judged.' },
  'acceptance.letterFirst': {
    'zh-CN': '须先将原因、处理办法和结果书面告知客户，才能归档。',
    en: 'The customer must be told cause, remedy and result in writing before this is filed away.',
  },
  'acceptance.checkFirst': {
    'zh-CN': '须先通过内部验收，才能归档。',
    en: 'The company’s own check must pass before this is filed away.',
  },
});
