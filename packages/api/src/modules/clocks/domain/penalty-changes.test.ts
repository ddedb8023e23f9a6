import { expect, test } from 'vitest';
import type { TargetPenalty } from './clock-target.js';
import { penaltyChanges } from './penalty-changes.js';

const penalty = (rule: string, outcome: object): TargetPenalty => ({
  rule,
  label: { 'zh-CN': '迟到', en: 'Late' },
  of: 'SALES',
  outcome,
  clause: '5.1',
});
const fine = penalty('late-card', { amountMinor: 20_000, per: 'TIME' });
const half = penalty('late-card', { shareBasisPoints: 5_000, of: 'LOSS' });

test('a penalty falls due with the breach and is lifted with it', () => {
  expect(penaltyChanges([], [fine])).toEqual({ due: [fine], lifted: [] });
  expect(penaltyChanges([fine], [])).toEqual({ due: [], lifted: [fine] });
});

test('what facts found after the breach make of it takes the place of what was told', () => {
  expect(penaltyChanges([fine], [half])).toEqual({ due: [half], lifted: [fine] });
});

test('the same penalty is told once, in whatever order the database keeps its parts', () => {
  const again = penalty('late-card', { per: 'TIME', amountMinor: 20_000 });
  expect(penaltyChanges([fine], [again])).toEqual({ due: [], lifted: [] });
});
