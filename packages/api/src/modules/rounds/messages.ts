import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'rounds.saidTwice': { 'zh-CN': '同一项目只填写一次。', en: 'Say what became of each thing once.' },
  'rounds.noMessage': { 'zh-CN': '制度没有规定以短信通知。', en: 'The policy names no message for this.' },
  'rounds.nobodyToTell': { 'zh-CN': '没有可短信通知的客户。', en: 'There is nobody left to be told by message.' },
});
