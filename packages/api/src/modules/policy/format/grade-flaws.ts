import { decide } from '../../../kernel/decision-table/index.js';
import { SCORE_FACT } from './compile-scorecards.js';
import type { Flaw, RulePath } from './policy-issue.js';
import type { PolicyFile } from './policy.schema.js';

/** Points are written with one decimal at most: no figure lies between two tenths. */
const TENTH = 0.1;

/** A higher score must not lead to a lower grade; grades are written with the best first. */
export function gradeFlaws(
  path: RulePath,
  { grades, graded, total }: Pick<PolicyFile['scorecards'][string], 'grades' | 'graded' | 'total'>,
): Flaw[] {
  const names = Object.keys(grades);
  const table = { name: path.join('.'), facts: SCORE_FACT, rows: graded };
  const bounds = graded.flatMap(({ when: { score } }) =>
    score?.kind === 'range' ? [score.min?.value, score.max?.value].filter((bound) => bound !== undefined) : [],
  );
  const scores = [0, ...bounds.flatMap((bound) => [bound - TENTH, bound, bound + TENTH]), total]
    .filter((score) => score >= 0 && score <= total)
    .toSorted((a, b) => a - b);
  let best = names.length;
  for (const score of scores) {
    const { outcome, trace } = decide(table, { score });
    const rank = names.indexOf(outcome);
    if (rank > best)
      return [
        {
          path: [...path, trace.rowIndex],
          message: {
            'zh-CN': `${score} 分的等级反而更低。`,
            en: `A higher score leads to a lower grade at ${score} points.`,
          },
          expected: { 'zh-CN': '分数越高，等级不低于前者', en: 'grades that do not fall as the score rises' },
        },
      ];
    best = rank;
  }
  return [];
}
