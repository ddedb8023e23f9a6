import type { FactCatalogue } from '../../../kernel/decision-table/index.js';
import type { BudgetRule } from '../domain/budget-rule.js';
import type { ScorecardRule, ScoredCriterion } from '../domain/scorecard-rule.js';
import type { PolicyFile } from './policy.schema.js';

/** What the table of grades asks: points, counted in tenths. */
export const SCORE_FACT: FactCatalogue = { score: { kind: 'number', unit: 'points', min: 0, optional: false } };

const tenths = (points: number): number => Math.round(points * 10);

/** How work is scored. */
export function scorecardsOf({ scorecards }: PolicyFile): ScorecardRule[] {
  return Object.entries(scorecards).map(([key, card]) => ({
    key,
    label: card.label,
    of: card.of,
    months: card.often,
    dueByDay: card.dueBy ?? null,
    judgedBy: card.judgedBy,
    totalTenths: tenths(card.total),
    criteria: Object.entries(card.criteria).flatMap(([name, one]) => criteriaOf(name, one)),
    deductions: Object.entries(card.deductions).map(([name, { points, fact = null, ...one }]) => ({
      ...one,
      key: name,
      pointsTenths: tenths(points),
      fact,
    })),
    grades: card.grades,
    table: { name: `scorecards.${key}.graded`, facts: SCORE_FACT, rows: card.graded },
    pay: card.pay ?? null,
    measures: card.measures,
    consequences: Object.entries(card.consequences).map(([name, { measure: measures, ...one }]) => ({
      ...one,
      key: name,
      measures,
    })),
    clause: card.clause,
  }));
}

type Written = PolicyFile['scorecards'][string]['criteria'][string];

function criteriaOf(name: string, { parts, label, weight, metric, clause }: Written): ScoredCriterion[] {
  const own = (key: string, one: Omit<Written, 'parts' | 'clause'>, partOf: ScoredCriterion['partOf']) => ({
    key,
    label: one.label,
    partOf,
    weightTenths: tenths(one.weight),
    metric: one.metric ?? null,
    clause,
  });
  const inside = Object.entries(parts);
  if (!inside.length) return [own(name, { label, weight, metric }, null)];
  return inside.map(([part, one]) => own(`${name}.${part}`, one, label));
}

/** Shares of sales, or of another budget, that are set aside at least. */
export function budgetsOf({ budgets }: PolicyFile): BudgetRule[] {
  return Object.entries(budgets).map(([key, { label, atLeast, of, clause }]) => ({
    key,
    label,
    atLeastBasisPoints: atLeast,
    of,
    clause,
  }));
}
