import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { reasonOf, recordOnRequest, type RequestTools } from '../../requests/index.js';
import { Survey } from '../survey.entity.js';
import { lockInvestigation, type InvestigationInHand, type InvestigationSeen } from './lock-investigation.js';
import { requireGoneThrough } from './require-checks.js';

export interface EndSurvey extends InvestigationSeen {
  /** Why it does not take place; needed to call it off. */
  readonly reason?: string | null;
}

/**
 * The team has looked. Every checklist the policy wants of a survey was gone through in this investigation, and passed.
 * Refuses with InvalidInputError `investigation.noSurvey`, `investigation.checkFirst`, `investigation.putRightFirst`.
 */
export async function finishSurvey(input: EndSurvey, work: Work, tools: RequestTools): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'RECORD');
  const survey = await surveyAhead(work, hand);
  const { policy } = await tools.policies.version(work.em, work.organizationId, hand.request.policyVersionId);
  await requireGoneThrough(
    work,
    hand.investigation.id,
    policy.checklists.filter(({ goesWith }) => goesWith === 'SURVEY'),
  );
  return end(work, hand, survey, 'DONE');
}

/** It does not take place, and the customer is told why. Refuses with InvalidInputError without a reason. */
export async function cancelSurvey(input: EndSurvey, work: Work): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'SCHEDULE_SURVEY');
  return end(work, hand, await surveyAhead(work, hand), 'CANCELLED', reasonOf(input));
}

async function surveyAhead({ em, organizationId }: Work, { investigation }: InvestigationInHand): Promise<Survey> {
  const survey = await em.findOne(Survey, { organizationId, investigationId: investigation.id, state: 'SCHEDULED' });
  if (!survey) throw refuse.input({ path: 'investigationId', code: 'investigation.noSurvey' });
  return survey;
}

async function end(
  work: Work,
  { investigation, request }: InvestigationInHand,
  survey: Survey,
  state: 'DONE' | 'CANCELLED',
  reason: string | null = null,
): Promise<Done> {
  Object.assign(survey, { state, reason, endedAt: work.now, version: survey.version + 1 });
  investigation.version += 1;
  await recordOnRequest(work, request, {
    type: state === 'DONE' ? 'survey.finished' : 'survey.cancelled',
    public: true,
    payload: { investigation: investigation.number, ...(reason ? { reason } : {}) },
  });
  return { subjectId: investigation.id };
}
