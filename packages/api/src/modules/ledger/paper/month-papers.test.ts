import { execFileSync } from 'node:child_process';
import type { Language } from '@aftercare/schema';
import { beforeAll, expect, test, vi } from 'vitest';
import type { MonthBooks } from '../domain/month-books.js';
import { monthPapers, type MonthPaper } from './month-papers.js';
import { caseTotals } from '../domain/month-books.js';
import { bulletinPaper } from './bulletin-paper.js';
import { claimsLedgerPaper } from './claims-ledger-paper.js';
import { penaltiesPaper } from './penalties-paper.js';

// Six papers are printed, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const WORKSHOP = { 'zh-CN': '车间', en: 'Workshop' };
const PERSON = { 'zh-CN': '张三', en: 'Zhang San' };
const CARRIER = { 'zh-CN': '李四车队', en: 'Li Si Trucks' };
const BOOKS: MonthBooks = {
  organization: { 'zh-CN': '白河纸业', en: 'Baihe Paper' },
  from: '2026-11-01',
  month: '2026-11-01',
  entries: 7,
  cases: [
    {
      requestId: '1',
      number: 'R-2026-000001',
      kind: 'CLAIM',
      customer: 'C-1 华光印务有限公司',
      product: { 'zh-CN': '双胶纸', en: 'Offset paper' },
      happened: { 'zh-CN': '破损', en: 'Torn' },
      cause: { 'zh-CN': '生产质量', en: 'Production' },
      remedy: { 'zh-CN': '换货', en: 'Exchange' },
      currency: 'CNY',
      lossMinor: 8_000_001,
      handlingMinor: 123_450,
      recoveredMinor: 0,
      penaltiesMinor: 20_000,
      borne: [
        { name: WORKSHOP, ofPerson: false, claimed: false, amountMinor: 5_600_001 },
        { name: PERSON, ofPerson: true, claimed: false, amountMinor: 1_400_000 },
        { name: CARRIER, ofPerson: false, claimed: true, amountMinor: 1_000_000 },
      ],
    },
  ],
  penalties: [
    {
      number: 'L-2026-000004',
      requestNumber: 'R-2026-000001',
      name: WORKSHOP,
      ofPerson: false,
      clause: '5.3',
      sentence: { 'zh-CN': '技术中心答复超期的，每次罚 200 元。', en: 'For a late answer, 200 CNY a time.' },
      on: '2026-11-20',
      amountMinor: 20_000,
      currency: 'CNY',
    },
    {
      number: 'L-2026-000005',
      requestNumber: null,
      name: WORKSHOP,
      ofPerson: false,
      clause: null,
      sentence: null,
      on: '2026-11-21',
      amountMinor: -5_000,
      currency: 'CNY',
    },
  ],
};

const ALL = { CLAIMS_LEDGER: BOOKS, PENALTIES: BOOKS, BULLETIN: { ...BOOKS, from: '2026-09-01' } };
let papers: MonthPaper[];
const closed = { closedAt: new Date('2026-12-01T01:00:00Z'), timeZone: 'Asia/Shanghai' };
beforeAll(async () => {
  papers = await monthPapers(ALL, closed);
});

const textOf = (kind: string, language: Language) => {
  const { bytes } = papers.find((one) => one.kind === kind && one.format === 'PDF' && one.language === language)!;
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8' }).replace(/\s+/g, '');
};
const squeezed = (text: string) => text.replace(/\s+/g, '');

test('a month leaves three papers, each as PDF and as a workbook, in both languages', () => {
  expect(papers.map(({ kind, format, language }) => `${kind} ${format} ${language}`).toSorted()).toEqual(
    ['BULLETIN', 'CLAIMS_LEDGER', 'PENALTIES'].flatMap((kind) =>
      ['PDF', 'XLSX'].flatMap((format) => [`${kind} ${format} en`, `${kind} ${format} zh-CN`]),
    ),
  );
  expect(papers.map(({ name }) => name)).toContain('退赔换台账 2026-11.xlsx');
});

test('the ledger of claims tells losses, costs, who bears them, and sums to the cent', () => {
  expect(textOf('CLAIMS_LEDGER', 'zh-CN')).toContain(squeezed('2026 年 11 月'));
  for (const said of [
    'R-2026-000001',
    '换货',
    '¥80,000.01',
    '¥1,234.50',
    '车间 ¥56,000.01',
    '合计',
    '2026年12月1日 09:00',
  ])
    expect(textOf('CLAIMS_LEDGER', 'zh-CN')).toContain(squeezed(said));
  expect(textOf('CLAIMS_LEDGER', 'en')).toContain(squeezed('Workshop CN¥56,000.01'));
  expect(textOf('CLAIMS_LEDGER', 'zh-CN')).toContain(squeezed('向李四车队索赔 ¥10,000.00'));
  expect(textOf('CLAIMS_LEDGER', 'en')).toContain(squeezed('claimed from Li Si Trucks CN¥10,000.00'));
  const { tables } = claimsLedgerPaper(BOOKS, [], 'en');
  expect(tables[0]!.totals[0]).toEqual([
    'Total',
    'CNY',
    '',
    '',
    ...[8_000_001, 123_450, 0, 20_000].map((amountMinor) => ({ amountMinor, currency: 'CNY' })),
    '',
  ]);
  expect(textOf('CLAIMS_LEDGER', 'zh-CN')).toContain(squeezed('双胶纸 · 破损 · 生产质量'));
});

test('penalties stand by unit with the clause they rest on, and what was taken back is taken off', () => {
  for (const said of ['车间', '第 5.3 条', '技术中心答复超期的', '¥200.00', '-¥50.00', '车间 小计', '¥150.00'])
    expect(textOf('PENALTIES', 'zh-CN')).toContain(squeezed(said));
  const other = { ...BOOKS.penalties[0]!, name: { 'zh-CN': '质检', en: 'Quality' }, amountMinor: 1 };
  const { tables } = penaltiesPaper({ ...BOOKS, penalties: [...BOOKS.penalties, other] }, [], 'en');
  expect(tables.map(({ title }) => title)).toEqual(['In short', 'Workshop', 'Quality']);
  expect(tables[0]!.totals).toEqual([['Total', { amountMinor: 15_001, currency: 'CNY' }]]);
  expect(penaltiesPaper({ ...BOOKS, penalties: [] }, [], 'en').tables[0]).toMatchObject({
    title: 'In detail',
    rows: [],
    empty: 'No penalties.',
  });
});

test('the bulletin tells what happened, why and how it ended, and names nobody', () => {
  const text = textOf('BULLETIN', 'zh-CN');
  for (const said of [
    '2026 年 9 月至2026 年 11 月',
    '双胶纸 · 破损',
    '生产质量',
    '换货',
    '本公司一名员工',
    '向外部责任方索赔 ¥10,000.00',
    '涉及款项的投诉',
  ])
    expect(text).toContain(squeezed(said));
  const whole = JSON.stringify([bulletinPaper(BOOKS, [], 'zh-CN'), bulletinPaper(BOOKS, [], 'en')]);
  for (const name of ['张三', 'Zhang San', '李四', 'Li Si', '华光', 'C-1']) expect(whole).not.toContain(name);
});

test('the same month has the same bytes', async () => {
  expect(await monthPapers(ALL, closed)).toEqual(papers);
});

test('amounts of different currencies are never summed', () => {
  const other = { ...BOOKS.cases[0]!, currency: 'USD', lossMinor: 5 };
  expect(
    caseTotals([...BOOKS.cases, other, other]).map(({ currency, cases, lossMinor }) => [currency, cases, lossMinor]),
  ).toEqual([
    ['CNY', 1, 8_000_001],
    ['USD', 2, 10],
  ]);
});
