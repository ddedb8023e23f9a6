import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPolicy } from '../../policy/index.js';
import type { AdmissionFile, FiledPaper } from './admission-file.js';
import { missingForAdmission } from './missing-for-admission.js';
import { papersInWords } from './papers-in-words.js';

const loaded = loadPolicy(readFileSync(new URL('../../../../policies/P01.yaml', import.meta.url), 'utf8'), 'P01');
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const rules = loaded.policy.admission!;
const DAY = '2026-04-01';

const paper = (name: string, copies = 1, more: Partial<FiledPaper> = {}): FiledPaper => ({
  paper: name,
  trade: null,
  copies,
  validUntil: null,
  ...more,
});
const whole = (named: string): AdmissionFile => ({
  trades: [],
  papers: Object.entries(rules.classes[named]!.papers).map(([name, copies]) => paper(name, copies ?? 1)),
  educated: ['COMPANY', 'DEPARTMENT', 'TEAM'],
  examPassed: true,
  stamped: true,
  filed: true,
  approved: true,
});
const names = (named: string, file: AdmissionFile, day = DAY) =>
  missingForAdmission(rules, named, file, day).map(({ need, name }) => `${need} ${name}`);
const without = (named: string, name: string, copies: number): AdmissionFile => ({
  ...whole(named),
  papers: [...whole(named).papers.filter((one) => one.paper !== name), ...(copies ? [paper(name, copies)] : [])],
});

test.each(Object.keys(rules.classes))('a %s with a whole file lacks nothing', (named) => {
  expect(names(named, whole(named))).toEqual([]);
});

test('whoever was just registered lacks all the policy asks, in its order', () => {
  const nothing = { trades: [], papers: [], educated: [], examPassed: null, stamped: false, filed: false };
  expect(names('CONTRACTOR', { ...nothing, approved: false })).toEqual([
    'PAPER CONTRACT',
    'PAPER APPLICATION_FORM',
    'PAPER APPROVAL_FORM',
    'PAPER PUBLIC_SECURITY_AGREEMENT',
    'PAPER SAFETY_AGREEMENT',
    'PAPER CONSTRUCTION_SAFETY_PLAN',
    'PAPER TECHNICAL_SAFETY_BRIEFING',
    'PAPER QUALIFICATION_PAPERS',
    'EDUCATION COMPANY',
    'EDUCATION DEPARTMENT',
    'EDUCATION TEAM',
    'STAMP SAFETY',
    'APPROVAL admission',
  ]);
  expect(names('TEMPORARY_WORKER', { ...nothing, approved: true })).toContain('EXAM EXAM');
  expect(names('AFTER_SALES', { ...nothing, approved: true })).toContain('FILING SAFETY');
});

test('a safety agreement in three copies of four is still missing, and so is one of two', () => {
  const missing = missingForAdmission(rules, 'CONTRACTOR', without('CONTRACTOR', 'SAFETY_AGREEMENT', 3), DAY);
  expect(missing).toMatchObject([{ name: 'SAFETY_AGREEMENT', copies: { filed: 3, needed: 4 }, clause: '2.2' }]);
  expect(papersInWords(missing)).toEqual({
    'zh-CN': '安全协议（已有 3 份，须 4 份）',
    en: 'Safety agreement (3 of 4 copies)',
  });
  expect(names('CONTRACTOR', without('CONTRACTOR', 'SAFETY_AGREEMENT', 4))).toEqual([]);
  expect(names('AFTER_SALES', without('AFTER_SALES', 'SAFETY_AGREEMENT', 1))).toEqual(['PAPER SAFETY_AGREEMENT']);
  expect(names('AFTER_SALES', without('AFTER_SALES', 'SAFETY_AGREEMENT', 2))).toEqual([]);
});

test('copies handed in on several days add up, whichever way they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 }), (handedIn) => {
      const base = without('CONTRACTOR', 'SAFETY_AGREEMENT', 0);
      const papers = [...base.papers, ...handedIn.map((copies) => paper('SAFETY_AGREEMENT', copies))];
      const enough = handedIn.reduce((sum, copies) => sum + copies, 0) >= 4;
      expect(names('CONTRACTOR', { ...base, papers })).toEqual(enough ? [] : ['PAPER SAFETY_AGREEMENT']);
    }),
  );
});

test('a welder needs a certificate of welding that is good on that very day', () => {
  const welder = { ...whole('CONTRACTOR'), trades: ['WELDER'] };
  expect(names('CONTRACTOR', welder)).toEqual(['CERTIFICATE WELDER']);
  const certificate = paper('TRADE_CERTIFICATE', 1, { trade: 'WELDER', validUntil: DAY });
  const certified = { ...welder, papers: [...welder.papers, certificate] };
  expect(names('CONTRACTOR', certified)).toEqual([]);
  expect(names('CONTRACTOR', certified, '2026-04-02')).toEqual(['CERTIFICATE WELDER']);
  const electrician = { ...certified, trades: ['ELECTRICIAN'] };
  expect(names('CONTRACTOR', electrician)).toEqual(['CERTIFICATE ELECTRICIAN']);
});

test('an exam that was failed is still missing', () => {
  const named = 'TEMPORARY_WORKER';
  expect(names(named, { ...whole(named), examPassed: false })).toEqual(['EXAM EXAM']);
});

test('the more lies in the file, the less is missing', () => {
  const file = fc.record({
    educated: fc.subarray(['COMPANY', 'DEPARTMENT', 'TEAM']),
    papers: fc.subarray([...whole('CONTRACTOR').papers]),
    stamped: fc.boolean(),
    approved: fc.boolean(),
  });
  fc.assert(
    fc.property(file, (some) => {
      const less = { ...whole('CONTRACTOR'), ...some };
      const more = { ...less, educated: ['COMPANY', 'DEPARTMENT', 'TEAM'] };
      const lacking = names('CONTRACTOR', less);
      expect(names('CONTRACTOR', more).every((one) => lacking.includes(one))).toBe(true);
    }),
  );
});
