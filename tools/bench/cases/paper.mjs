import {
  exampleReport,
  exampleSignature,
  exampleStatement,
} from '../../../packages/api/dist/modules/visits/paper/example-report.js';
import { serviceReportPaper } from '../../../packages/api/dist/modules/visits/paper/service-report-paper.js';
import { median } from '../median.mjs';

const AT_MOST = 300;
const WARM = 3;
const TIMES = 9;

/** A signed field service report in Chinese, with costs, readings and the signature, once the fonts are read. */
export async function paper() {
  const statement = exampleStatement();
  const report = { ...(await exampleReport(statement)), signOff: exampleSignature(statement) };
  const took = [];
  for (let time = 0; time < WARM + TIMES; time += 1) {
    const startedAt = performance.now();
    await serviceReportPaper(report, 'zh-CN');
    if (time >= WARM) took.push(performance.now() - startedAt);
  }
  const milliseconds = Math.round(median(took));
  return { ok: milliseconds <= AT_MOST, figure: `${milliseconds} ms a report (≤ ${AT_MOST})` };
}
