import type { Localized } from '@aftercare/schema';
import { chineseCodes } from './chinese-codes.js';

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** What people read for a value as the policy format writes it: a code, a length of time, a share, an event. */
export function valueWords(value: string | number | boolean | null): Localized {
  if (value === null || value === '') return said('（空）', '(empty)');
  if (typeof value === 'boolean') return value ? said('是', 'yes') : said('否', 'no');
  const text = String(value);
  if (text === 'yes' || text === 'no') return valueWords(text === 'yes');
  if (/^[A-Z][A-Z0-9_]+$/.test(text)) return codeWords(text);
  return said(inChinese(text), text.startsWith('$') ? text.slice(1) : text);
}

function codeWords(code: string): Localized {
  const lower = code.replaceAll('_', ' ').toLowerCase();
  return said(chineseCodes.get(code) ?? code, lower);
}

const UNITS: Readonly<Record<string, string>> = {
  minute: '分钟',
  h: '小时',
  hour: '小时',
  day: '天',
  'working day': '个工作日',
  week: '周',
  month: '个月',
  quarter: '季度',
  'half year': '半年',
  year: '年',
  time: '次',
  point: '分',
  copy: '份',
  copie: '份',
  death: '起死亡',
  season: '季',
  km: '公里',
  t: '吨',
  CNY: '元',
};

/** Each phrase of the format, and how it is said; `unit` takes the word for a unit. */
const PHRASES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^nothing promised$/, () => '不承诺'],
  [/^no warranty$/, () => '无保修'],
  [/^no approval$/, () => '无须审批'],
  [/^no penalty$/, () => '不处罚'],
  [/^no lapse$/, () => '不计违纪'],
  [/^not planned$/, () => '不安排'],
  [/^nothing$/, () => '无'],
  [/^to be found out$/, () => '待查明'],
  [/^24h a day$/, () => '全天 24 小时'],
  [/^the whole life$/, () => '整个使用寿命'],
  [/^at (\d+) ?%$/, (share) => `用去 ${share}% 时`],
  [/^([\d.]+) (times?) (?:a|every) ([a-z ]+)$/, (count, _, unit) => `每${unitOf(unit!)} ${count} 次`],
  [/^every ([\d.]+) ?([a-z ]+)$/, (count, unit) => `每 ${count} ${unitOf(unit!)}`],
  [/^every ([a-z ]+)$/, (unit) => `每${unitOf(unit!).replace(/^个/, '')}`],
  [/^([\d.]+) ?([a-z ]+) before$/, (count, unit) => `到期前 ${count} ${unitOf(unit!)}`],
  [/^the (\d+)(?:st|nd|rd|th)$/, (day) => `${day} 日`],
  [/^hours since (.+)$/, (fact) => `距 ${fact} 的小时数`],
  [/^([\d.,]+) ?([a-z ]+|CNY)$/, (count, unit) => `${count} ${unitOf(unit!)}`],
];

function inChinese(text: string): string {
  const event = chineseCodes.get(text);
  if (event) return event;
  for (const [phrase, say] of PHRASES) {
    const match = phrase.exec(text);
    if (match) return say(...match.slice(1));
  }
  return text.startsWith('$') ? text.slice(1) : text;
}

/** A unit as people read it: `CNY` is `元` in Chinese. One nobody has a word for stays as it is written. */
export const unitWords = (written: string): Localized => said(unitOf(written), written);

const unitOf = (written: string): string => UNITS[written] ?? UNITS[written.replace(/s$/, '')] ?? written;
