import type { Language, Localized } from '@aftercare/schema';
import type { ImportReport } from '../commands/import-incidents.js';
import type { ImportFailureCode } from '../commands/import-session.js';
import type { ClockVerdict } from '../queries/verify-clocks.js';

const FAILURES: Readonly<Record<ImportFailureCode, (detail: string) => Localized>> = {
  NO_SUCH_FILE: (path) => ({ 'zh-CN': `没有这个文件：${path}`, en: `There is no such file: ${path}` }),
  UNREADABLE_FILE: (detail) => ({ 'zh-CN': `文件无法读取：${detail}`, en: `The file cannot be read: ${detail}` }),
  NO_SUCH_ORGANIZATION: (slug) => ({
    'zh-CN': `没有代号为“${slug}”的组织。若数据库是空的，请先运行 npm start。`,
    en: `There is no organization "${slug}". If the database is empty, run npm start first.`,
  }),
  NO_POLICY_IN_FORCE: (code) => ({
    'zh-CN': `该组织没有可用的生效制度${code && `（${code}）`}。`,
    en: `The organization has no usable policy in force${code && ` (${code})`}.`,
  }),
  NO_PROMISES: (code) => ({
    'zh-CN': `制度 ${code} 没有状态记录所能核对的承诺。`,
    en: `Policy ${code} makes no promise that status events could tell the outcome of.`,
  }),
  IMPORT_RUNNING: () => ({
    'zh-CN': '该组织的另一个导入正在进行，请等它结束。',
    en: 'Another import of this organization is running. Wait until it has ended.',
  }),
};

/** Why an import could not begin or go on. */
export const describeFailure = (code: ImportFailureCode, detail: string, language: Language): string =>
  FAILURES[code](detail)[language];

type Say = (report: ImportReport, n: (count: number) => string) => Localized;

const OUTCOMES: Readonly<Record<ImportReport['outcome'], Say>> = {
  LOADED: (r, n) => {
    const on = n(r.resumedAt + 1);
    const [zh, en] = r.resumedAt ? [`（从第 ${on} 个事件单继续）`, ` (went on from incident ${on})`] : ['', ''];
    return {
      'zh-CN': `已导入 ${n(r.requests)} 个请求、${n(r.events)} 条事件、${n(r.clocks)} 个时钟${zh}`,
      en: `loaded ${n(r.requests)} requests, ${n(r.events)} events, ${n(r.clocks)} clocks${en}`,
    };
  },
  WOULD_LOAD: (r, n) => ({
    'zh-CN': `试运行：将导入 ${n(r.requests)} 个请求、${n(r.events)} 条事件；没有写入任何内容`,
    en: `dry run: would load ${n(r.requests)} requests, ${n(r.events)} events; nothing was written`,
  }),
  ALREADY_LOADED: () => ({
    'zh-CN': '这个文件已经导入过，没有改动',
    en: 'this file was imported before; nothing was changed',
  }),
  REFUSED: (r, n) => ({
    'zh-CN': `有 ${n(r.badRows)} 行有误，没有导入任何内容。改正后重试，或加 --accept-bad-rows 导入其余部分`,
    en: `${n(r.badRows)} rows are bad, and nothing was loaded. Mend them, or load the rest with --accept-bad-rows`,
  }),
};

/** What an import did, a line for each thing worth knowing. */
export function describeReport(report: ImportReport, language: Language): string[] {
  const n = (count: number): string => count.toLocaleString(language);
  const { rowsRead, incidents, badRows, rowsRefused, incidentsRefused, alreadyHere, outcome } = report;
  const lines: (Localized | false)[] = [
    {
      'zh-CN': `读取 ${n(rowsRead)} 行，${n(incidents)} 个事件单`,
      en: `read ${n(rowsRead)} rows, ${n(incidents)} incidents`,
    },
    badRows > 0 &&
      outcome !== 'REFUSED' && {
        'zh-CN':
          `${n(badRows)} 行有误；为免时间线残缺，` +
          `连同其所属 ${n(incidentsRefused)} 个事件单共 ${n(rowsRefused)} 行未导入`,
        en:
          `${n(badRows)} rows are bad; with the ${n(incidentsRefused)} incidents they belong to, ` +
          `${n(rowsRefused)} rows are left out, since a history with a hole would tell wrong promises`,
      },
    alreadyHere > 0 &&
      outcome !== 'ALREADY_LOADED' && {
        'zh-CN': `${n(alreadyHere)} 个事件单已在系统中，未改动`,
        en: `${n(alreadyHere)} incidents are here already and stay as they are`,
      },
    OUTCOMES[outcome](report, n),
  ];
  return lines.filter((line) => line !== false).map((line) => line[language]);
}

/** The verdict in one line that programs may read, and a line for each of the first clocks that differ. */
export function describeVerdict({ clocks, agree, differ, examples }: ClockVerdict): string[] {
  return [`clocks ${clocks} agree ${agree} differ ${differ}`, ...examples.map((example) => JSON.stringify(example))];
}
