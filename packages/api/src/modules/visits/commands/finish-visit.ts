import type { VisitOutcome } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { requireConsentToWork } from './require-consent-to-work.js';
import { stepVisit } from './step-visit.js';

export interface FinishVisit extends VisitSeen {
  readonly outcome: VisitOutcome;
}

/**
 * Work ends. What was put right or advised keeps the promise to put it right from this moment; what was not, tells the
 * findings as the reason. The request moves on when the report is closed.
 *
 * Refuses with InvalidInputError before findings and actions are recorded, with ConsentRequiredError when work that
 * nobody agreed to is said to have put it right.
 */
export async function finishVisit({ outcome, ...seen }: FinishVisit, work: Work): Promise<Done> {
  const hand = await lockVisit(work, seen, 'FINISH');
  const { visit } = hand;
  const missing = (['findings', 'actions'] as const).filter((field) => !visit[field].trim());
  if (missing.length) throw refuse.input(...missing.map((path) => ({ path, code: 'visit.recordFirst' })));
  if (outcome === 'FIXED') await requireConsentToWork(work, hand);
  visit.outcome = outcome;
  visit.finishedAt = work.now;
  const reason = outcome === 'NOT_FIXED' ? { reason: visit.findings } : {};
  await stepVisit(work, hand, 'FINISH', { payload: { outcome, ...reason } });
  return { subjectId: visit.id };
}
