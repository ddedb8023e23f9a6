import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { exampleReport, exampleStatement } from './example-report.js';
import { serviceReportPaper } from './service-report-paper.js';
import { verificationPage } from './verification-page.js';

const said = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const statement = exampleStatement({
  labourMinutes: 95,
  travelMinutes: 40,
  checklists: [
    { name: said('进入现场检查', 'Entry to the site'), passed: true, notes: [] },
    { name: said('环境检查', 'Environment'), passed: false, notes: ['扬尘未控制'] },
  ],
  records: [
    { name: said('班前讲话', 'Talk before the shift'), states: [{ name: said('内容', 'Topics'), text: '佩戴安全帽' }] },
  ],
});

test('the paper says what was checked and written down, how long it took, and where to ask whether it is genuine', async () => {
  const verifyUrl = 'https://service.example.com/verify/ABC';
  const pdf = await serviceReportPaper({ ...(await exampleReport(statement)), verifyUrl }, 'en');
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ');
  for (const words of [
    'At work 95 min',
    'On the way 40 min',
    'Entry to the site In order',
    'Environment Not in order 扬尘未控制',
  ])
    expect(text).toContain(words);
  for (const words of ['Talk before the shift', 'Topics 佩戴安全帽', 'Is this report genuine?', verifyUrl])
    expect(text).toContain(words);
}, 60_000);

const report = {
  number: 'S-2026-000001',
  documentNumber: 'V-2026-000009',
  organization: said('恒达<重工>', 'Hengda'),
  closedAt: '2026-11-19T06:42:00.000Z',
  timeZone: 'Asia/Shanghai',
  initials: '王**',
  contentHash: 'a'.repeat(64),
  intact: true,
};

test('whoever scans the code reads whether the report is genuine, and no markup of anybody else', () => {
  const page = verificationPage(report, 'zh-CN');
  expect(page).toContain('报告单真实有效');
  expect(page).toContain('恒达&#60;重工&#62;');
  expect(page).toContain('王**');
  expect(page).toContain('14:42');
  expect(page).toContain('V-2026-000009');
  expect(verificationPage({ ...report, intact: false }, 'en')).toContain('was changed since');
  expect(verificationPage({ ...report, initials: null }, 'en')).toContain('The customer did not sign it');
  expect(verificationPage({ ...report, initials: null }, 'en')).toContain('Signing refused');
  expect(verificationPage('UNKNOWN', 'en')).toContain('There is no such report');
  expect(verificationPage('BUSY', 'zh-CN')).toContain('请稍后再试');
});
