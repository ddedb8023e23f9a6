import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'people.noSuchOutlet': { 'zh-CN': '没有这个服务网点。', en: 'There is no such outlet.' },
  'people.noSuchCalendar': { 'zh-CN': '现行制度中没有这个日历。', en: 'The policy in force has no such calendar.' },
  'people.sevenDays': { 'zh-CN': '请给出周一至周日的时间。', en: 'Give the hours of seven days, Monday first.' },
  'people.noHours': { 'zh-CN': '一周至少有一天有工作时间。', en: 'At least one day of the week has hours of work.' },
  'people.hoursWrong': {
    'zh-CN': '时段应先后相接、互不重叠，一天最多 4 段。',
    en: 'Hours of a day follow each other without overlap, at most 4 spans.',
  },
  'people.eitherCalendarOrWeek': {
    'zh-CN': '请选用制度的日历，或填写自己的时间。',
    en: 'Choose a calendar of the policy, or give hours of their own.',
  },
  'people.awayAlready': {
    'zh-CN': '这段时间已有休假或申请。',
    en: 'There is leave in that time already, or it is asked for.',
  },
  'people.leaveOver': { 'zh-CN': '这次休假已经过去。', en: 'This leave is over.' },
  'people.leaveTooLong': { 'zh-CN': '一次最多 {days} 天。', en: 'At most {days} days at a time.' },
  'people.shiftOver': { 'zh-CN': '这个班次已经过去。', en: 'This time on call is over.' },
  'people.shiftTooLong': { 'zh-CN': '一个班次最长 {days} 天。', en: 'At most {days} days at a time.' },
  'people.onCallAlready': { 'zh-CN': '这段时间已在值班表上。', en: 'Is on the roster in that time already.' },
  'people.awayThen': { 'zh-CN': '这段时间在休假。', en: 'Is on leave in that time.' },
  'people.inTheFuture': { 'zh-CN': '日期不能晚于今天。', en: 'The day cannot be later than today.' },
});
