import { expect, test } from 'vitest';
import { policyNamed } from '../../policy/testing/policy-file.test-kit.js';
import { judgeCase } from '../judge-case.js';
import { told } from './case-rulings.js';

const mill = policyNamed('P05');
const filedAt = Date.UTC(2026, 4, 4, 1);

test('a verdict is told in the words of its policy: who handles it, who must agree, who pays and who bears the loss', () => {
  const verdict = judgeCase(mill, {
    facts: { kind: 'COMPLAINT', faultKind: 'HOLES', delayed: 'EVIDENCE_DELAYED', especiallyGrave: true },
    subject: { on: '2026-05-04', startDates: {} },
    moments: [{ at: filedAt, happened: ['request.filed'], state: 'RECEIVED', ends: false, takenBack: false }],
    now: filedAt,
  });
  const { triage, promises, approvals, penalties, liability } = told(mill, verdict, 'en');
  const { tier, severity, owner } = triage;
  expect([tier, severity, owner].map(({ name, label }) => [name, label.text])).toEqual([
    ['BOARD', 'Board meeting'],
    ['ESPECIALLY_GRAVE', 'Especially grave'],
    ['ENGINEER', 'the technical centre'],
  ]);
  expect(promises.map(({ key, owedBy }) => [key, owedBy.label.text])).toContainEqual(['card', 'the sales desk']);
  expect(approvals.find(({ rule }) => rule.name === 'settlement')).toMatchObject({
    rule: { label: { text: 'The settlement' } },
    steps: [
      { by: [{ label: { text: 'the deputy general manager' } }], board: false },
      { by: [{ label: { text: "the company's board meeting" } }], board: true },
    ],
    tell: [{ label: { text: 'the general manager' } }],
  });
  expect(penalties.find(({ rule }) => rule.name === 'late-card')).toMatchObject({
    bearer: { name: 'SALES', label: { text: 'Sales' } },
  });
  expect(liability.find(({ rule }) => rule.name === 'loss')!.shares).toMatchObject([
    { department: { label: { text: 'Workshop' } }, basisPoints: 7_000 },
    { department: { label: { text: 'Quality inspection' } }, basisPoints: 3_000 },
  ]);
});
