import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest, type RequestTools } from '../../requests/index.js';
import { Survey } from '../survey.entity.js';
import { lockInvestigation, type InvestigationSeen } from './lock-investigation.js';
import { requireTeam } from './team-approval.js';

export interface ScheduleSurvey extends InvestigationSeen {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** What the customer should have ready; may be empty. */
  readonly bring?: string | null;
}

/**
 * Makes the appointment to look on site, or moves the one that lies ahead; the customer is told.
 *
 * Refuses with InvalidInputError: no team yet or not agreed to, an end before its beginning, a time that has passed.
 */
export async function scheduleSurvey(input: ScheduleSurvey, work: Work, tools: RequestTools): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'SCHEDULE_SURVEY');
  const { investigation, request } = hand;
  await requireTeam(work, hand, tools);
  const { startsAt, endsAt } = input;
  if (startsAt >= endsAt) throw refuse.input({ path: 'endsAt', code: 'endsBeforeStart' });
  if (startsAt < work.now) throw refuse.input({ path: 'startsAt', code: 'investigation.past' });
  const { em, organizationId } = work;
  const ahead = await em.findOne(Survey, { organizationId, investigationId: investigation.id, state: 'SCHEDULED' });
  const times = { startsAt, endsAt, bring: input.bring ?? '' };
  if (ahead) Object.assign(ahead, times, { version: ahead.version + 1 });
  else
    em.create(Survey, {
      ...times,
      organizationId,
      id: uuidv7(),
      investigationId: investigation.id,
      requestId: request.id,
      state: 'SCHEDULED',
      version: 1,
    });
  investigation.version += 1;
  await recordOnRequest(work, request, {
    type: 'survey.scheduled',
    public: true,
    payload: {
      investigation: investigation.number,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      bring: times.bring,
      moved: ahead !== null,
    },
  });
  return { subjectId: investigation.id };
}
