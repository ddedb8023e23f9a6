import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'planning.dayOver': { 'zh-CN': '这一天已经过去。', en: 'This day is over.' },
  'planning.dayTooFar': { 'zh-CN': '最多提前 {days} 天排程。', en: 'A day can be planned {days} days ahead at most.' },
  'planning.choiceUnknown': { 'zh-CN': '排程中没有这一项。', en: 'This is no choice of the plan.' },
  'planning.takenBack': { 'zh-CN': '派工计划调整', en: 'The day was planned anew' },
});
