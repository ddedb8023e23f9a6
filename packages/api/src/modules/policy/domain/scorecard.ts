import type { Localized } from '@aftercare/schema';
import { decide } from '../../../kernel/decision-table/index.js';
import { clauseStep } from './clause-step.js';
import { lastDayOf, type LocalDate } from './local-date.js';
import type { Policy } from './policy.js';
import { traceStep, type TraceStep } from './trace-step.js';
import type { ScorecardRule } from './scorecard-rule.js';

/** Tenths of points by criterion. */
export type Marks = Readonly<Record<string, number>>;
/** How often it happened, by deduction. */
export type Deducted = Readonly<Record<string, number>>;

/** What marks and deductions come to. */
export interface ScoreRuling {
  /** 0 to the total, in tenths of points. */
  readonly scoreTenths: number;
  readonly grade: string;
  /** Hundredths of a percent; `null`: pay does not depend on it. */
  readonly payBasisPoints: number | null;
  readonly trace: readonly TraceStep[];
}

/** A card that was signed, as the year is counted. */
export interface GradedCard {
  readonly endsOn: LocalDate;
  readonly grade: string;
}

/** What follows of the cards of a year. */
export interface ConsequenceRuling {
  readonly key: string;
  readonly label: Localized;
  readonly measures: readonly string[];
  /** How many cards of the grade the year holds. */
  readonly times: number;
  readonly step: TraceStep;
}

/** What is wrong with marks: no such criterion, below nothing, above the weight or no whole tenth. */
export function markFaults({ criteria }: Pick<ScorecardRule, 'criteria'>, marks: Marks): string[] {
  return Object.entries(marks).flatMap(([key, tenths]) => {
    const criterion = criteria.find((one) => one.key === key);
    return criterion && Number.isInteger(tenths) && tenths >= 0 && tenths <= criterion.weightTenths ? [] : [key];
  });
}

/** The criteria that have no mark yet. */
export const unmarked = ({ criteria }: Pick<ScorecardRule, 'criteria'>, marks: Marks): string[] =>
  criteria.flatMap(({ key }) => (marks[key] === undefined ? [key] : []));

/** The mark of a criterion that is counted: its share of the weight, to the tenth of a point, halves rounded up. */
export const markOfShare = (weightTenths: number, share: number): number => Math.floor(weightTenths * share + 0.5);

/**
 * Decides the score of a card, its grade and what it is worth of the pay. What has no mark counts nothing; what is
 * deducted never leads below nothing.
 */
export function score(policy: Policy, rule: ScorecardRule, marks: Marks, deducted: Deducted): ScoreRuling {
  const given = rule.criteria.reduce((sum, { key }) => sum + (marks[key] ?? 0), 0);
  const steps: TraceStep[] = [];
  let taken = 0;
  for (const { key, label, pointsTenths, clause } of rule.deductions) {
    const times = deducted[key] ?? 0;
    if (!times) continue;
    taken += pointsTenths * times;
    const points = (pointsTenths * times) / 10;
    const because = {
      'zh-CN': `${label['zh-CN']}：${times} 次，扣 ${points} 分`,
      en: `${label.en}: ${times === 1 ? 'once' : `${times} times`}, ${points} points off`,
    };
    steps.push(clauseStep(policy, `scorecards.${rule.key}.deductions.${key}`, { clause }, because, { times, points }));
  }
  const scoreTenths = Math.max(0, given - taken);
  const { outcome: grade, trace } = decide(rule.table, { score: scoreTenths / 10 });
  steps.push(traceStep(policy, trace));
  const payBasisPoints = rule.pay?.byGrade[grade] ?? null;
  if (rule.pay && payBasisPoints !== null) {
    const [percent, name] = [payBasisPoints / 100, rule.grades[grade]!];
    const because = {
      'zh-CN': `${name['zh-CN']}按 ${percent} % 发放工资`,
      en: `${name.en} is paid at ${percent} %`,
    };
    steps.push(clauseStep(policy, `scorecards.${rule.key}.pay`, rule.pay, because, { percent }));
  }
  return { scoreTenths, grade, payBasisPoints, trace: steps };
}

/**
 * What follows of a card, and of those signed before it for the same work, within the time the policy counts: the cards
 * that end within so long up to the end of this one, this one included. Only the grade of this card can lead to it.
 */
export function consequences(
  policy: Policy,
  rule: ScorecardRule,
  card: GradedCard,
  earlier: readonly GradedCard[],
): ConsequenceRuling[] {
  return rule.consequences.flatMap(({ key, label, grade, atLeast, within, measures, clause }) => {
    if (card.grade !== grade) return [];
    const counted = [card, ...earlier].filter(
      (one) => one.grade === grade && one.endsOn <= card.endsOn && lastDayOf(within, one.endsOn) > card.endsOn,
    );
    const times = counted.length;
    if (times < atLeast) return [];
    const because = {
      'zh-CN': `期内 ${times} 次${rule.grades[grade]!['zh-CN']}，达到 ${atLeast} 次`,
      en: `${rule.grades[grade]!.en} ${times} times in that time, of ${atLeast}`,
    };
    const step = clauseStep(policy, `scorecards.${rule.key}.consequences.${key}`, { clause }, because, { times });
    return [{ key, label, measures, times, step }];
  });
}
