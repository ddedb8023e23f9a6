import type { VisitOutcome } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isWorkStopped } from '../../investigation/index.js';
import type { RequestTools } from '../../requests/index.js';
import { checkSecondVisit, secondVisitOf, type SecondVisitWish } from '../domain/second-visit.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { requireChecks } from './require-checks.js';
import { requireConsentToWork } from './require-consent-to-work.js';
import { stepVisit } from './step-visit.js';

export interface FinishVisit extends VisitSeen {
  readonly outcome: VisitOutcome;
  /** What a visit that did not help says of the next. */
  readonly secondVisit?: SecondVisitWish | null;
}

/**
 * Work ends. What was put right or advised keeps the promise to put it right from this moment; what was not, tells the
 * findings as the reason. The request moves on when the report is closed.
 *
 * Refuses with InvalidInputError before findings and actions are recorded, with ConsentRequiredError when work that
 * nobody agreed to is said to have put it right. Nothing is put right while a stop stands, or while a checklist or a
 * form of the policy stands before it: see `requireChecks`.
 */
export async function finishVisit(
  { outcome, secondVisit, ...seen }: FinishVisit,
  work: Work,
  tools: RequestTools,
): Promise<Done> {
  const hand = await lockVisit(work, seen, 'FINISH');
  const { visit } = hand;
  const missing = (['findings', 'actions'] as const).filter((field) => !visit[field].trim());
  if (missing.length) throw refuse.input(...missing.map((path) => ({ path, code: 'visit.recordFirst' })));
  if (outcome === 'FIXED') await requireConsentToWork(work, hand);
  if (outcome === 'FIXED') {
    if (await isWorkStopped(work, hand.request.id)) throw refuse.input({ path: 'outcome', code: 'visit.workStopped' });
    await requireChecks(work, hand, tools, 'FINISH', { outcome });
  }
  const wrong = secondVisit ? checkSecondVisit(secondVisit, outcome, hand.at) : [];
  if (wrong.length) throw refuse.input(...wrong);
  visit.outcome = outcome;
  visit.secondVisit = secondVisit ? secondVisitOf(secondVisit) : null;
  visit.finishedAt = hand.at;
  const reason = outcome === 'NOT_FIXED' ? { reason: visit.findings } : {};
  await stepVisit(work, hand, 'FINISH', { payload: { outcome, ...reason } });
  return { subjectId: visit.id };
}
