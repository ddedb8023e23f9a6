import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { Deducted } from '../../policy/index.js';
import { countedMarks } from '../queries/counted-marks.js';
import { workOf } from '../queries/work-of.js';
import { ScorecardDeduction } from '../scorecard-deduction.entity.js';
import type { CardInHand } from './lock-scorecard.js';

/**
 * Puts on a card what the house knows of its time: marks of what is counted, and what takes points off. What was known
 * before is written anew: a complaint that turned out to be unfounded meanwhile takes nothing off.
 * @returns how often each deduction happened
 */
export async function takeStock(work: Work, { card, rule }: Omit<CardInHand, 'policy'>): Promise<Deducted> {
  const { em, organizationId } = work;
  const { counted, complaints } = await workOf(work, card);
  card.counted = counted;
  card.marks = { ...card.marks, ...countedMarks(rule, counted) };
  await em.execute('delete from scorecard_deduction where organization_id = ? and scorecard_id = ?', [
    organizationId,
    card.id,
  ]);
  return Object.fromEntries(
    rule.deductions.map(({ key, fact, pointsTenths }) => {
      const found = complaints.filter(({ facts }) => fact !== null && facts.includes(fact));
      for (const { requestId, at } of found)
        work.add(ScorecardDeduction, {
          organizationId,
          id: uuidv7(),
          scorecardId: card.id,
          deduction: key,
          pointsTenths,
          requestId,
          at,
        });
      return [key, found.length];
    }),
  );
}
