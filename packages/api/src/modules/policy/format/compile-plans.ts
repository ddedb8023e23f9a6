import type { Period } from '../domain/local-date.js';
import type { PlanRule } from '../domain/plan-rule.js';
import { mapped } from './mapped.js';
import type { Flaw } from './policy-issue.js';
import type { PolicyFile } from './policy.schema.js';

/** Care and courses, which fall due alike. */
export function plansOf(file: PolicyFile): PlanRule[] {
  const care = mapped(file.plans, (key, { often, within, ...plan }): PlanRule => ({
    ...plan,
    key,
    training: null,
    recurrence: often === undefined ? onceOf(within) : { kind: 'TIMES_A_YEAR', times: often },
  }));
  const courses = mapped(file.training, (key, { within, trainees, topics, goal, ...plan }): PlanRule => ({
    ...plan,
    key,
    kind: 'TRAINING',
    recurrence: onceOf(within),
    training: { trainees, topics, goal },
  }));
  return [...Object.values(care), ...Object.values(courses)];
}

function onceOf(within: Period | undefined): PlanRule['recurrence'] {
  return within ? { kind: 'ONCE_WITHIN', within } : { kind: 'ONCE_OPEN_ENDED' };
}

/** Plans that say both how often and within which time, or neither. */
export function planFlaws(file: PolicyFile): Flaw[] {
  return Object.entries(file.plans)
    .filter(([, { often, within }]) => (often === undefined) === (within === undefined))
    .map(([key]) => ({
      path: ['plans', key],
      onKey: true,
      message: { 'zh-CN': '不清楚何时到期。', en: 'It is not clear when it falls due.' },
      expected: { 'zh-CN': 'often 与 within 二选一', en: 'either often or within' },
    }));
}
