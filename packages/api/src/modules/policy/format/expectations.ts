import type { Localized } from '@aftercare/schema';

/** What would be right, by the code a schema carries as its message. `list` are the names the code brings along. */
export const expectations: Readonly<Record<string, (list: string) => Localized>> = {
  KEYS: (list) => ({ 'zh-CN': `以下条目：${list}`, en: `a mapping of ${list}` }),
  ONE_OF: (list) => ({ 'zh-CN': `其中之一：${list}`, en: `one of ${list}` }),
  LIST: () => ({ 'zh-CN': '至少一项的列表', en: 'a list of at least one item' }),
  MAPPING: () => ({ 'zh-CN': '“名称: 内容”的条目', en: 'entries written name: content' }),
  TEXT: () => ({ 'zh-CN': '非空文字', en: 'some text' }),
  NUMBER: () => ({ 'zh-CN': '数字', en: 'a number' }),
  WHOLE_NUMBER: () => ({ 'zh-CN': '1 或更大的整数', en: 'a whole number of at least 1' }),
  YES_NO: () => ({ 'zh-CN': 'yes 或 no', en: 'yes or no' }),
  UPPER_NAME: () => ({ 'zh-CN': '大写名称，如 OTHER_PROVINCES', en: 'a name in capitals, such as OTHER_PROVINCES' }),
  LOWER_NAME: () => ({ 'zh-CN': '小写名称，如 put-right', en: 'a name in small letters, such as put-right' }),
  POLICY_NAME: () => ({ 'zh-CN': '制度编号，如 P16', en: 'the name of the policy, such as P16' }),
  CLAUSE: () => ({ 'zh-CN': "加引号的条款号，如 '2.1'", en: "the number of a clause in quotes, such as '2.1'" }),
  PERIOD: () => ({
    'zh-CN': '期限，如 36 months、3 years、20 days',
    en: 'a period such as 36 months, 3 years, 20 days',
  }),
  PROMISED: () => ({
    'zh-CN': '时长，如 30 minutes、4h、2 days、3 working days，或 by wishedTime、nothing promised',
    en: 'a duration such as 30 minutes, 4h, 2 days, 3 working days; or: by wishedTime, nothing promised',
  }),
  SPELL: () => ({ 'zh-CN': '时长，如 30 minutes、2h、1 day', en: 'a duration such as 30 minutes, 2h, 1 day' }),
  WARNING: () => ({ 'zh-CN': '如 1h before 或 at 75%', en: 'such as 1h before, or at 75%' }),
  OFTEN: () => ({
    'zh-CN': '如 2 times a year（1、2、3、4、6 或 12 次）',
    en: 'such as 2 times a year (1, 2, 3, 4, 6 or 12)',
  }),
  TERM: () => ({ 'zh-CN': '{ lasts, from } 或 no warranty', en: '{ lasts, from }, or: no warranty' }),
  ESCALATE_TO: () => ({ 'zh-CN': '一个角色，或 LEVEL_ABOVE', en: 'a role, or LEVEL_ABOVE' }),
  CONDITION: () => ({
    'zh-CN': '一个值、[几个, 值]、带单位的范围（如 > 1,000 CNY and <= 10,000 CNY）、present 或 absent',
    en: 'a value, [several, values], a range with its unit (> 1,000 CNY and <= 10,000 CNY), present or absent',
  }),
  ROW: () => ({
    'zh-CN': '{ when, then, clause } 或 { otherwise, clause }',
    en: '{ when, then, clause } or { otherwise, clause }',
  }),
  FACT: () => ({
    'zh-CN': 'choices、amount、yesOrNo、moment、workedOut 五者之一',
    en: 'exactly one of choices, amount, yesOrNo, moment, workedOut',
  }),
  ASKED_OF: () => ({
    'zh-CN': 'askedOf；由其他事实推算的不写',
    en: 'askedOf, unless the fact is worked out from another',
  }),
  WORKED_OUT: () => ({ 'zh-CN': '如 hours since arrivedAt', en: 'such as hours since arrivedAt' }),
  START: () => ({ 'zh-CN': '一个事件，或 fact arrivedAt', en: 'an event, or: fact arrivedAt' }),
  EVERY: () => ({ 'zh-CN': '如 every 4h、every 1 day', en: 'such as every 4h, every 1 day' }),
  STEP: () => ({
    'zh-CN': '一个角色或职务、[几个, 并行]，或 { board: 职务 }',
    en: 'a role or office, [several, side by side], or { board: OFFICE }',
  }),
  ROUTE: () => ({ 'zh-CN': '{ steps, tell } 或 no approval', en: '{ steps, tell }, or: no approval' }),
  MONEY: () => ({ 'zh-CN': '金额，如 1,200 CNY', en: 'an amount such as 1,200 CNY' }),
  PERCENT: () => ({ 'zh-CN': '百分比，如 70 %', en: 'a percentage such as 70 %' }),
  SHARES: () => ({
    'zh-CN': '各部门的百分比，或 to be found out',
    en: 'a percentage for each department, or: to be found out',
  }),
  SUM_100: () => ({ 'zh-CN': '合计恰为 100 %', en: 'shares that sum to exactly 100 %' }),
  PENALTY: () => ({
    'zh-CN': 'amount 与 per、share 与 of、payDays、points、measure，或 no penalty',
    en: 'amount with per, share with of, payDays, points, measure; or: no penalty',
  }),
  AMOUNT_PER: () => ({ 'zh-CN': 'amount 与 per 同写', en: 'amount and per together' }),
  SHARE_OF: () => ({ 'zh-CN': 'share 与 of 同写', en: 'share and of together' }),
  PLACEHOLDERS: (list) => ({ 'zh-CN': `占位符只能用 ${list}`, en: `no placeholders but ${list}` }),
  TIME_ZONE: () => ({ 'zh-CN': '时区名，如 Asia/Shanghai', en: 'the name of a time zone, such as Asia/Shanghai' }),
  INTERVAL: () => ({ 'zh-CN': '时段，如 08:30-12:00', en: 'hours such as 08:30-12:00' }),
  INTERVALS_APART: () => ({ 'zh-CN': '先后有序、互不重叠的时段', en: 'hours in order that do not overlap' }),
  ALWAYS_OPEN: () => ({ 'zh-CN': '24h a day，或改写 weekly', en: '24h a day, or weekly hours instead' }),
  HOLIDAYS: () => ({ 'zh-CN': 'CN，或不写', en: 'CN, or nothing' }),
  CALENDAR: () => ({ 'zh-CN': 'open 与 weekly 二选一', en: 'either open or weekly' }),
};
