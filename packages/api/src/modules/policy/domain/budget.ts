import type { Localized } from '@aftercare/schema';
import type { BudgetRule } from './budget-rule.js';
import { clauseStep } from './clause-step.js';
import type { Policy } from './policy.js';
import type { TraceStep } from './trace-step.js';

const WHOLE = 10_000n;

/** What a year has for a budget: minor units; a base that nobody entered is `null`. */
export interface BudgetMoney {
  readonly plannedMinor: number;
  readonly spentMinor: number;
}

/** How a budget of a year stands against the share that is written. */
export interface BudgetRuling {
  readonly rule: BudgetRule;
  readonly baseMinor: number | null;
  /** What the share comes to, parts of a minor unit rounded up; `null` while the base is not known. */
  readonly atLeastMinor: number | null;
  readonly plannedMinor: number;
  readonly spentMinor: number;
  /** What is missing, 0 where nothing is; `null` while the base is not known. */
  readonly plannedShortMinor: number | null;
  readonly spentShortMinor: number | null;
  readonly trace: readonly TraceStep[];
}

/**
 * Judges the budgets of a year. A budget that is a share of another one is a part of it: what is given or spent for it
 * counts for both. The base of such a one is what was planned for the other.
 * @param salesMinor of the year; `null`: nobody entered them.
 * @param moneyOf what was given and spent under the name of a budget itself.
 */
export function budgets(
  policy: Policy,
  salesMinor: number | null,
  moneyOf: (key: string) => BudgetMoney,
): BudgetRuling[] {
  const whole = (key: string, part: keyof BudgetMoney): number =>
    policy.budgets
      .filter(({ of }) => of === key)
      .reduce((sum, { key: inner }) => sum + whole(inner, part), moneyOf(key)[part]);
  return policy.budgets.map((rule) => {
    const baseMinor = rule.of === 'SALES' ? salesMinor : whole(rule.of, 'plannedMinor');
    const atLeastMinor = baseMinor === null ? null : shareOf(baseMinor, rule.atLeastBasisPoints);
    const plannedMinor = whole(rule.key, 'plannedMinor');
    const spentMinor = whole(rule.key, 'spentMinor');
    const short = (minor: number) => (atLeastMinor === null ? null : Math.max(0, atLeastMinor - minor));
    const percent = rule.atLeastBasisPoints / 100;
    const base = labelOf(policy, rule.of);
    const because: Localized = {
      'zh-CN': `${rule.label['zh-CN']}不低于${base['zh-CN']}的 ${percent} %`,
      en: `${rule.label.en}: at least ${percent} % of ${base.en}`,
    };
    return {
      rule,
      baseMinor,
      atLeastMinor,
      plannedMinor,
      spentMinor,
      plannedShortMinor: short(plannedMinor),
      spentShortMinor: short(spentMinor),
      trace: [clauseStep(policy, `budgets.${rule.key}`, rule, because)],
    };
  });
}

const shareOf = (base: number, basisPoints: number): number =>
  Number((BigInt(base) * BigInt(basisPoints) + WHOLE - 1n) / WHOLE);

const SALES: Localized = { 'zh-CN': '销售额', en: 'sales' };

/** What a budget is a share of, as people read it. */
export const labelOf = ({ budgets: rules }: Policy, base: string): Localized =>
  rules.find(({ key }) => key === base)?.label ?? SALES;
