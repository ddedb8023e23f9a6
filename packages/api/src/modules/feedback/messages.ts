import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'feedback.beyondScale': { 'zh-CN': '评分应为 1 到 {scale}。', en: 'A mark is from 1 to {scale}.' },
  'feedback.twice': { 'zh-CN': '同一问题回答了两次。', en: 'This question is answered twice.' },
  'feedback.nextTryPast': { 'zh-CN': '下次联系时间应晚于现在。', en: 'The next try must be to come.' },
});
