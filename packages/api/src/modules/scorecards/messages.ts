import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'scorecard.markBeyondWeight': {
    'zh-CN': '分数须在 0 与该项分值之间，最多一位小数。',
    en: 'A mark lies between 0 and the points of its criterion, with one decimal at most.',
  },
  'scorecard.markCounted': {
    'zh-CN': '该项按记录统计得分，不能另行评定。',
    en: 'This mark is counted from the records; it is not judged.',
  },
});
