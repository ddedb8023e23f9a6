import { describe, expect, it, vi } from 'vitest';
import { examplePhoto, exampleReport, exampleStatement } from './example-report.js';
import { bare, poppler, squeezed, textOf, unsigned } from './paper.test-kit.js';
import { reportContentHash } from './report-content-hash.js';
import { serviceReportPaper } from './service-report-paper.js';

// Some of these print a dozen papers, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe('a field service report', () => {
  it('says in Chinese who came, what was done, what it cost and who signed', async () => {
    const text = textOf(await serviceReportPaper(await exampleReport(), 'zh-CN'));
    const expected = [
      '外出调试、维修跟踪报告单',
      'FSR-2026-000318',
      '苏州新元汽车零部件有限公司',
      'HD315-20240518-0072',
      '周建国、李敏',
      '2026年11月19日 08:48',
      'Asia/Shanghai (GMT+8)',
      '24 小时内到达现场',
      '未兑现',
      '整机保修期至 2027-05-17',
      '拆检主缸，发现活塞杆密封圈唇口磨损并有异物划痕',
      '180 升',
      '¥2,610.00',
      '免费（保障内）',
      'Z01-2403-118',
      '微信支付',
      'QT-2026-000095',
      '签字人王海涛',
      '第 1 页',
    ];
    for (const part of expected) expect(text).toContain(squeezed(part));
  });

  it('says the same in English to a customer who reads English', async () => {
    const text = textOf(await serviceReportPaper(await exampleReport(), 'en'));
    const expected = [
      'Field service report',
      'On site',
      '19 Nov 2026, 08:48',
      'Be on site within 24 hours',
      'Not kept',
      'hydraulic oil is a consumable and is charged',
      'CN¥2,610.00',
      'WeChat Pay',
      'Customer confirmation',
      'Page 1 of',
    ];
    for (const part of expected) expect(text).toContain(squeezed(part));
    expect(text).not.toContain('检查情况');
  });

  it('does not mention what there was not', async () => {
    const text = textOf(await serviceReportPaper(unsigned(), 'zh-CN'));
    for (const title of [
      '服务承诺',
      '测量数据',
      '配件',
      '取回的旧件',
      '费用结算',
      '客户同意付费',
      '现场照片',
      '序列号',
    ]) {
      expect(text.replace('所列配件与费用属实', '')).not.toContain(title);
    }
  });

  it('speaks of a start, not of an arrival, when nobody travelled', async () => {
    const text = textOf(await serviceReportPaper(unsigned({ ...bare, visitKind: 'PHONE' }), 'zh-CN'));
    expect(text).toContain('电话服务');
    expect(text).toContain('开始时间');
    expect(text).not.toContain('到达时间');
  });

  it('leaves room for a signature and a stamp when nobody has answered yet', async () => {
    const text = textOf(await serviceReportPaper(unsigned(), 'zh-CN'));
    expect(text).toContain('签字');
    expect(text).toContain('盖章');
    expect(text).not.toContain('签字人');
  });

  it('carries the hash of its content in full and, in short, on every page', async () => {
    const report = await exampleReport();
    const pdf = await serviceReportPaper(report, 'en');
    const hash = reportContentHash(report.statement);
    const pages = poppler('pdftotext', ['-', '-'], pdf).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain(`FSR-2026-000318 · ${hash.slice(0, 12)}`);
    expect(pages.at(-1)).toContain(hash);
  });

  it('is the same, byte for byte, when it is printed again', async () => {
    const report = await exampleReport(exampleStatement({ photos: [examplePhoto('seal', 'BEFORE', null)] }));
    const [once, again] = [await serviceReportPaper(report, 'zh-CN'), await serviceReportPaper(report, 'zh-CN')];
    expect(Buffer.compare(once, again)).toBe(0);
  });
});

describe('a long report', () => {
  const lines = Array.from({ length: 90 }, (_, index) => `第${index}项检查：液压系统各接头无渗漏，压力表读数正常。`);
  const parts = Array.from({ length: 60 }, (_, index) => ({
    name: `备件${index}号 ${'X'.repeat(60)}${index}E`,
    partNumber: `PN-${index}-END`,
    quantity: index + 0.5,
    unit: '只',
    unitPrice: { amountMinor: 99_999_999, currency: 'USD' },
    covered: false,
  }));
  const statement = exampleStatement({
    findings: lines.join('\n'),
    actions: '更换密封圈并试压合格。'.repeat(400),
    partsUsed: parts,
    request: { number: 'SR-2026-004127', title: '液压机保压不足'.repeat(20) },
  });

  it('loses no line, however many pages it takes', async () => {
    const text = textOf(await serviceReportPaper(await exampleReport(statement), 'zh-CN'));
    for (const line of lines) expect(text).toContain(squeezed(line));
    for (const { partNumber } of parts) expect(text).toContain(partNumber);
    expect(text.split('更换密封圈并试压合格').length - 1).toBeGreaterThan(390);
    expect(text).toContain('签字人王海涛');
  });

  it('keeps every word inside the margins', async () => {
    const boxes = poppler(
      'pdftotext',
      ['-bbox', '-', '-'],
      await serviceReportPaper(await exampleReport(statement), 'en'),
    );
    const words = [...boxes.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)];
    expect(words.length).toBeGreaterThan(500);
    for (const [, left, top, right, bottom] of words.map((word) => word.map(Number))) {
      expect(left).toBeGreaterThanOrEqual(39);
      expect(right).toBeLessThanOrEqual(556.3);
      expect(top).toBeGreaterThan(10);
      expect(bottom).toBeLessThan(830);
    }
  });

  it('leaves no title alone at the foot of a page', async () => {
    for (let count = 22; count <= 34; count += 1) {
      const findings = Array.from({ length: count }, () => '压力正常').join('\n');
      const report = unsigned({ ...bare, findings, actions: '已处理' });
      const pages = poppler('pdftotext', ['-raw', '-', '-'], await serviceReportPaper(report, 'zh-CN')).split('\f');
      const withWork = pages.filter((page) => page.includes('处理措施'));
      expect(withWork).toHaveLength(1);
      expect(withWork[0]).toMatch(/处理措施\s+已处理/);
    }
  });

  it('repeats the head of a list on each page the list runs over', async () => {
    const pages = poppler('pdftotext', ['-', '-'], await serviceReportPaper(await exampleReport(statement), 'en'));
    const withParts = pages.split('\f').filter((page) => page.includes('-END'));
    expect(withParts.length).toBeGreaterThan(2);
    for (const page of withParts) expect(page).toContain('Unit price');
  });
});

describe('photographs', () => {
  const photos = [
    examplePhoto('after', 'AFTER', '更换后'),
    examplePhoto('before', 'BEFORE', '更换前'),
    examplePhoto('lost', 'BEFORE', '铭牌'),
  ];

  it('stand with their captions, those from before first', async () => {
    const report = await exampleReport(exampleStatement({ photos: photos.slice(0, 2) }));
    const pdf = await serviceReportPaper(report, 'zh-CN');
    expect(poppler('pdfimages', ['-list', '-'], pdf).trim().split('\n')).toHaveLength(2 + 2);
    const text = textOf(pdf);
    expect(text.indexOf('处理前更换前')).toBeGreaterThan(0);
    expect(text.indexOf('处理后更换后')).toBeGreaterThan(text.indexOf('处理前更换前'));
  });

  it('that cannot be printed keep their place and say so', async () => {
    const report = await exampleReport(exampleStatement({ photos }));
    const broken = new Map(report.images).set(photos[2]!.sha256, new TextEncoder().encode('no image'));
    const text = textOf(await serviceReportPaper({ ...report, images: broken }, 'zh-CN'));
    expect(text).toContain('图片无法打印');
    expect(text).toContain('处理前铭牌');
  });
});
