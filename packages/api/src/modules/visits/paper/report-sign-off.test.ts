import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { exampleReport, exampleSignature, exampleStatement } from './example-report.js';
import { poppler, textOf, unsigned } from './paper.test-kit.js';
import { reportContentHash } from './report-content-hash.js';
import type { ReportSignOff } from './service-report-content.js';
import { serviceReportPaper } from './service-report-paper.js';

// Each of these prints a paper, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe('the customer’s answer', () => {
  const statement = exampleStatement();
  const signature = exampleSignature(statement) as Extract<ReportSignOff, { kind: 'SIGNED' }>;

  it('is not printed under content it was not given for', async () => {
    const report = { ...(await exampleReport()), statement: exampleStatement({ actions: '仅清洗油箱' }) };
    await expect(serviceReportPaper(report, 'zh-CN')).rejects.toMatchObject({ code: 'SIGNED_CONTENT_DIFFERS' });
  });

  it('may be a refusal, printed with its reason and without a signature', async () => {
    const refusal: ReportSignOff = {
      kind: 'REFUSED',
      reason: '对到达超时不满，要求先处理投诉。',
      refusedBy: '王海涛',
      recordedAt: '2026-11-19T06:50:00Z',
      contentHash: reportContentHash(statement),
    };
    const text = textOf(await serviceReportPaper({ ...unsigned(statement), signOff: refusal }, 'zh-CN'));
    expect(text).toContain('客户拒绝签字');
    expect(text).toContain('对到达超时不满，要求先处理投诉。');
    expect(text).not.toContain('本人已阅读');
  });

  it('may be a signature drawn as an image', async () => {
    const blank = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({ create: { width: 300, height: 90, channels: 4, background: blank } })
      .png()
      .toBuffer();
    const signOff: ReportSignOff = { ...signature, mark: { kind: 'IMAGE', bytes } };
    const pdf = await serviceReportPaper({ ...unsigned(statement), signOff }, 'en');
    expect(poppler('pdfimages', ['-list', '-'], pdf).trim().split('\n')).toHaveLength(2 + 1);
  });

  it('is no signature when it is neither an image nor a path', async () => {
    const marks = [
      { kind: 'IMAGE', bytes: new TextEncoder().encode('scribble') },
      { kind: 'PATH', path: '"/><image href="file:///etc/hostname"/>', width: 300, height: 90 },
      { kind: 'PATH', path: 'M0 0 L10 10', width: 0, height: 90 },
    ] as const;
    for (const mark of marks) {
      const report = { ...unsigned(statement), signOff: { ...signature, mark } };
      await expect(serviceReportPaper(report, 'en')).rejects.toMatchObject({ code: 'SIGNATURE_UNREADABLE' });
    }
  });
});
