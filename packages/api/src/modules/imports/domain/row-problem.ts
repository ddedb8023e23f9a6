import type { Localized } from '@aftercare/schema';

/** What can be wrong with a row. `value` is what stood there, `detail` what would have been right. */
export type RowProblemCode =
  | 'MISSING_COLUMN'
  | 'WRONG_WIDTH'
  | 'BROKEN_QUOTES'
  | 'TOO_LONG'
  | 'NOT_UTF8'
  | 'EMPTY'
  | 'NOT_AN_INSTANT'
  | 'IN_THE_FUTURE'
  | 'UNKNOWN_STATUS'
  | 'UNKNOWN_SUB_STATUS'
  | 'UNKNOWN_IMPACT';

/**
 * `row` counts as a spreadsheet does (the heading is row 1), `line` as an editor does: they differ where fields hold
 * line breaks. `column` is null where the whole row is wrong.
 */
export interface RowProblem {
  readonly row: number;
  readonly line: number;
  readonly column: string | null;
  readonly code: RowProblemCode;
  readonly value: string;
  readonly detail: string;
}

type Sentence = (value: string, detail: string) => Localized;

const SENTENCES: Readonly<Record<RowProblemCode, Sentence>> = {
  MISSING_COLUMN: () => ({ 'zh-CN': '文件缺少这一列', en: 'the file has no such column' }),
  WRONG_WIDTH: (value, detail) => ({
    'zh-CN': `这一行有 ${value} 个字段，应为 ${detail} 个`,
    en: `the row has ${value} fields where ${detail} are expected`,
  }),
  BROKEN_QUOTES: () => ({ 'zh-CN': '引号没有正确成对', en: 'the quotation marks do not pair up' }),
  TOO_LONG: (_, detail) => ({
    'zh-CN': `这一行超过 ${detail} 个字符，可能有引号没有关闭`,
    en: `the row is longer than ${detail} characters; a quotation mark may be left open`,
  }),
  NOT_UTF8: () => ({ 'zh-CN': '含有不是 UTF-8 的字符', en: 'it holds characters that are not UTF-8' }),
  EMPTY: () => ({ 'zh-CN': '不能为空', en: 'it must not be empty' }),
  NOT_AN_INSTANT: (value) => ({
    'zh-CN': `“${value}”不是带时区的日期时间，应写作 2012-05-23T01:22:25+02:00`,
    en: `"${value}" is not a date and time with its zone, such as 2012-05-23T01:22:25+02:00`,
  }),
  IN_THE_FUTURE: (value) => ({ 'zh-CN': `“${value}”还没有到`, en: `"${value}" is in the future` }),
  UNKNOWN_STATUS: (value, detail) => ({
    'zh-CN': `不认识的状态“${value}”，可用：${detail}`,
    en: `"${value}" is not a known status; known are: ${detail}`,
  }),
  UNKNOWN_SUB_STATUS: (value, detail) => ({
    'zh-CN': `不认识的子状态“${value}”，此状态下可用：${detail}`,
    en: `"${value}" does not go with the status; known are: ${detail}`,
  }),
  UNKNOWN_IMPACT: (value, detail) => ({
    'zh-CN': `不认识的影响程度“${value}”，可用：${detail}`,
    en: `"${value}" is not a known impact; known are: ${detail}`,
  }),
};

/** Says which row, which column, and why, for the person who will mend the file. */
export function describeRowProblem({ row, line, column, code, value, detail }: RowProblem): Localized {
  const why = SENTENCES[code](shortened(value), detail);
  const place = {
    'zh-CN': line === row ? `第 ${row} 行` : `第 ${row} 行（文件第 ${line} 行）`,
    en: line === row ? `row ${row}` : `row ${row} (line ${line})`,
  };
  return {
    'zh-CN': `${place['zh-CN']}${column === null ? '' : `，${column} 列`}：${why['zh-CN']}`,
    en: `${place.en}${column === null ? '' : `, column ${column}`}: ${why.en}`,
  };
}

const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value);
