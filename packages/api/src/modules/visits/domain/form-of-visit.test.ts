import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPolicy } from '../../policy/index.js';
import { formsOfVisit, type WrittenForm } from './form-of-visit.js';
import type { VisitKnown } from './known-states.js';

const visit: VisitKnown = {
  technician: '张师傅',
  site: '家',
  when: '2026-04-13 09:00',
  title: '漏水',
  customer: 'C-000001',
  machine: 'SN-1',
  findings: '密封圈老化',
  actions: '更换密封圈',
  parts: ['密封圈 × 1'],
  travelMinutes: null,
  onSite: true,
  outcome: null,
  report: null,
};
const formsOf = (policy: string, written: readonly WrittenForm[] = [], changes: Partial<VisitKnown> = {}) => {
  const loaded = loadPolicy(
    readFileSync(new URL(`../../../../policies/${policy}.yaml`, import.meta.url), 'utf8'),
    `${policy}.yaml`,
  );
  if (!loaded.ok) throw new Error(policy);
  const all = formsOfVisit(loaded.policy.visitForms, written, { ...visit, ...changes });
  return Object.fromEntries(all.map((one) => [one.form.key, one]));
};

test('the talk before the shift is written by the technician, whole, before work begins', () => {
  const talk = formsOf('P12')['pre-shift-talk']!;
  expect([talk.by, talk.before, talk.missing]).toEqual(['TECHNICIAN', 'START', ['DATE', 'TOPICS', 'ATTENDEES']]);
  const label = { 'zh-CN': '', en: '' };
  const states = ['DATE', 'TOPICS', 'ATTENDEES'].map((name) => ({ name, label, text: '早班' }));
  const written = [{ record: 'pre-shift-talk', label, states, at: '', by: '张师傅' }];
  expect(formsOf('P12', written)['pre-shift-talk']!.missing).toEqual([]);
  expect(formsOf('P12', [], { onSite: false })).toEqual({});
});

test('kind, place, cause and remedy of a quality problem are people’s to find, before work begins', () => {
  const problem = formsOf('P18')['quality-problem']!;
  expect([problem.before, problem.missing]).toEqual(['START', ['KIND', 'PLACE', 'CAUSE', 'REMEDY']]);
});

test('the service report states findings, work, parts and travel; on site no work ends before travel is recorded', () => {
  const report = formsOf('P19')['service-report']!;
  expect([report.by, report.before, report.missing]).toEqual(['HOUSE', 'FINISH', ['TRAVEL']]);
  const travelled = formsOf('P19', [], { travelMinutes: 40 })['service-report']!;
  expect(travelled.missing).toEqual([]);
  expect(travelled.states.map(({ text }) => text)).toEqual(['密封圈老化', '更换密封圈', '密封圈 × 1', '40 min']);
  expect(formsOf('P19', [], { onSite: false })['service-report']!.missing).toEqual([]);
});

test('the satisfaction form is the customer’s alone, and nobody waits for it', () => {
  const form = formsOf('P19')['satisfaction-form']!;
  expect([form.by, form.before, form.states.map(({ name }) => name)]).toEqual([
    'CUSTOMER',
    null,
    ['ATTITUDE', 'QUALITY', 'SPEED'],
  ]);
});

test('the dispatch record fills itself in', () => {
  const record = formsOf('P19')['dispatch-record']!;
  expect([record.by, record.before]).toEqual(['HOUSE', null]);
  expect(record.states.map(({ text }) => text)).toEqual(['张师傅', '家', '2026-04-13 09:00', '漏水']);
});

test('forms of the request, such as an information slip, are no forms of a visit', () => {
  expect(Object.keys(formsOf('P02'))).toEqual(['field-report']);
});
