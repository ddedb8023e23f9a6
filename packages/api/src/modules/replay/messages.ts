import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  endBeforeStart: { 'zh-CN': '结束时间应晚于开始时间。', en: 'The end must be after the start.' },
});
