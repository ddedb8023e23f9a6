import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'slots.taken': {
    'zh-CN': '这个时段刚刚被约走，请另选一个。',
    en: 'This time has just been taken. Please choose another.',
  },
  'slots.noSuchWindow': { 'zh-CN': '没有这个时段，请重新选择。', en: 'There is no such time. Please choose again.' },
  'slots.noMovesLeft': {
    'zh-CN': '已不能自行改约，请致电我们。',
    en: 'This visit can no longer be moved here. Please call us.',
  },
  'slots.tooLate': {
    'zh-CN': '现在已不能自行取消，请致电我们。',
    en: 'It is too late to call this visit off here. Please call us.',
  },
});
