import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { markFaults, type Policies, type ScorecardRule } from '../../policy/index.js';
import { countedMarks } from '../queries/counted-marks.js';
import type { Scorecard } from '../scorecard.entity.js';
import { lockScorecard, type SeenCard } from './lock-scorecard.js';
import { takeStock } from './take-stock.js';

export interface JudgeScorecard extends SeenCard {
  /** The points of each criterion that is judged by people; those not named stay as they are. */
  readonly marks: readonly { readonly criterion: string; readonly points: number }[];
}

/**
 * Gives marks to criteria of an open card, as often as one likes until it is signed. Refuses like `lockScorecard`, and
 * with InvalidInputError: `marks.<criterion>` (`scorecard.markBeyondWeight`, `scorecard.markCounted`).
 */
export async function judgeScorecard(
  input: JudgeScorecard,
  work: Work,
  { policies }: { readonly policies: Policies },
): Promise<Done> {
  const hand = await lockScorecard(work, policies, input, 'JUDGE');
  await takeStock(work, hand);
  putMarks(hand.card, hand.rule, input.marks);
  hand.card.version += 1;
  await work.em.flush();
  return { subjectId: hand.card.id };
}

/** Puts marks on a card. */
export function putMarks(card: Scorecard, rule: ScorecardRule, given: JudgeScorecard['marks']): void {
  const marks = Object.fromEntries(given.map(({ criterion, points }) => [criterion, Math.round(points * 100) / 10]));
  const counted = countedMarks(rule, card.counted);
  const faults = [
    ...markFaults(rule, marks).map((key) => ({ path: `marks.${key}`, code: 'scorecard.markBeyondWeight' })),
    ...Object.keys(marks)
      .filter((key) => counted[key] !== undefined && counted[key] !== marks[key])
      .map((key) => ({ path: `marks.${key}`, code: 'scorecard.markCounted' })),
  ];
  if (faults.length) throw refuse.input(...faults);
  card.marks = { ...card.marks, ...marks };
}
