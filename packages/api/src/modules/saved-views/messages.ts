import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'savedView.nameTaken': { 'zh-CN': '您已有同名的视图。', en: 'You have a view of this name already.' },
  'savedView.tooMany': {
    'zh-CN': '每个页面最多保存 {most} 个视图，请先删除不用的。',
    en: 'A page has {most} views of yours at most: delete one first.',
  },
  'savedView.filterUnknown': {
    'zh-CN': '这里面有本页没有的筛选条件。',
    en: 'There is something in this filter that the page does not know.',
  },
});
