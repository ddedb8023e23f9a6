import type { Language } from '@aftercare/schema';

const monthInChinese = (month: string) => `${month.slice(0, 4)} 年 ${Number(month.slice(5, 7))} 月`;
const monthInEnglish = (month: string) =>
  new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(month));

const zh = {
  claimsTitle: '退赔换明细台帐',
  penaltiesTitle: '处罚明细（按单位）',
  bulletinTitle: '投诉及处理结果通报',
  months: (from: string, to: string) =>
    from === to ? monthInChinese(to) : `${monthInChinese(from)}至${monthInChinese(to)}`,
  closed: (moment: string) => `结账时间：${moment}`,
  entries: (count: number) => `所结月份分录：${count} 笔`,
  cases: '明细',
  request: '服务请求',
  customer: '客户',
  product: '产品',
  remedy: '处理方式',
  loss: '损失',
  handling: '处理费用',
  recovered: '追回',
  borne: '承担单位',
  total: '合计',
  subtotal: (unit: string) => `${unit} 小计`,
  unit: '单位',
  entry: '分录',
  day: '日期',
  rule: '依据',
  amount: '金额',
  happened: '问题',
  cause: '原因',
  outcome: '处理结果',
  summary: '概况',
  item: '项目',
  count: '数量',
  countCases: '涉及款项的投诉',
  penalties: '处罚金额',
  member: '本公司一名员工',
  unknown: '待查明',
  noCases: '没有退、赔、换。',
  noPenalties: '没有处罚。',
  clause: (clause: string) => `第 ${clause} 条`,
};

const en: typeof zh = {
  claimsTitle: 'Ledger of returns, compensations and exchanges',
  penaltiesTitle: 'Penalties by unit',
  bulletinTitle: 'Bulletin of complaints and their outcomes',
  months: (from, to) => (from === to ? monthInEnglish(to) : `${monthInEnglish(from)} to ${monthInEnglish(to)}`),
  closed: (moment) => `Closed: ${moment}`,
  entries: (count) => `Entries of the month that was closed: ${count}`,
  cases: 'In detail',
  request: 'Request',
  customer: 'Customer',
  product: 'Product',
  remedy: 'Remedy',
  loss: 'Loss',
  handling: 'Handling costs',
  recovered: 'Recovered',
  borne: 'Borne by',
  total: 'Total',
  subtotal: (unit) => `${unit}, in all`,
  unit: 'Unit',
  entry: 'Entry',
  day: 'Day',
  rule: 'By',
  amount: 'Amount',
  happened: 'What happened',
  cause: 'Cause',
  outcome: 'Outcome',
  summary: 'In short',
  item: 'What',
  count: 'How much',
  countCases: 'Complaints with money in them',
  penalties: 'Penalties',
  member: 'A member of staff',
  unknown: 'To be found out',
  noCases: 'No returns, compensations or exchanges.',
  noPenalties: 'No penalties.',
  clause: (clause) => `Clause ${clause}`,
};

export type BookWords = typeof zh;

/** The words of the papers of a month. */
export const bookWords = (language: Language): BookWords => (language === 'en' ? en : zh);
