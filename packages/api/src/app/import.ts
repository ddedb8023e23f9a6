import { parseArgs } from 'node:util';
import { Language } from '@aftercare/schema';
import {
  analyzeAsOwner,
  describeFailure,
  describeReport,
  describeVerdict,
  ImportFailure,
  importIncidents,
  ImportProgress,
  openSession,
  verifyClocks,
} from '../modules/imports/index.js';
import { readConfig } from './config.js';
import { openCluster } from './open-cluster.js';
import { runningCluster } from './running-cluster.js';

const USAGE = {
  'zh-CN': `用法：npm run import -- incidents 文件 [选项]

  文件                   状态记录，.csv 或 .csv.gz
  --organization 代号    导入到哪个组织（默认 renkang）
  --dry-run              只读取、检查、报告，不写入
  --accept-bad-rows      有错误行时仍导入其余部分
  --verify               导入后用 SQL 独立重算所有时钟并比对（可不带文件单独运行）
  --language zh-CN|en    报告所用语言
`,
  en: `Usage: npm run import -- incidents FILE [options]

  FILE                   status events, .csv or .csv.gz
  --organization SLUG    the organization to load into (renkang unless said otherwise)
  --dry-run              read, check and report; write nothing
  --accept-bad-rows      load the rest of a file that has bad rows
  --verify               work all clocks out again in SQL and compare (also without a file)
  --language zh-CN|en    the language of the report
`,
} as const;

const OPTIONS = {
  organization: { type: 'string', default: 'renkang' },
  'dry-run': { type: 'boolean', default: false },
  'accept-bad-rows': { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Exit codes: 0 done; 1 refused, failed, or clocks differ; 2 asked wrongly. */
async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const asked = understand(args);
  if (asked === null || asked.values.help) {
    (asked ? process.stdout : process.stderr).write(USAGE[language]);
    return asked ? 0 : 2;
  }
  const { path, values } = asked;
  const config = readConfig();
  const running = await runningCluster(config);
  const cluster = running ? { ...running, stop: async () => undefined } : await openCluster(config);
  try {
    const session = await openSession(cluster.appUrl, values.organization);
    try {
      let good = true;
      if (path !== undefined) {
        const startedAt = performance.now();
        const progress = new ImportProgress(process.stderr, language, () => performance.now());
        const ask = { path, dryRun: values['dry-run'], acceptBadRows: values['accept-bad-rows'] };
        const surroundings = { now: new Date(), ears: progress, analyze: analyzeAsOwner(cluster.ownerUrl) };
        const report = await importIncidents(session, ask, surroundings).finally(() => progress.finish());
        say([...describeReport(report, language), pace(report.events, performance.now() - startedAt)]);
        good = report.outcome !== 'REFUSED' && (report.badRows === 0 || ask.acceptBadRows);
      }
      if (!values.verify) return good ? 0 : 1;
      const verdict = await verifyClocks(session, new Date());
      say(describeVerdict(verdict));
      return good && verdict.differ === 0 ? 0 : 1;
    } finally {
      await session.client.end();
    }
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    process.stderr.write(`${describeFailure(error.code, error.detail, language)}\n`);
    return 1;
  } finally {
    await cluster.stop();
  }
}

function understand(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [what, path, ...more] = positionals;
    if (values.help) return { values, path: undefined };
    const languageKnown = values.language === undefined || Object.values<string>(Language).includes(values.language);
    const complete = what === 'incidents' && (path !== undefined || values.verify) && more.length === 0;
    return complete && languageKnown ? { values, path } : null;
  } catch {
    return null;
  }
}

/** As asked, else as the machine is set up; found before the rest is understood, so that the usage can be told. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--language');
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--language='))?.slice('--language='.length);
  return (asked ?? process.env.LC_ALL ?? process.env.LANG ?? '').startsWith('zh') ? Language.ZH_CN : Language.EN;
}

const say = (lines: readonly string[]): void =>
  lines.filter(Boolean).forEach((line) => void process.stdout.write(`${line}\n`));

function pace(events: number, milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return `${seconds.toFixed(1)} s${events > 0 ? ` · ${Math.round(events / seconds)} events/s` : ''}`;
}

process.exitCode = await main(process.argv.slice(2));
