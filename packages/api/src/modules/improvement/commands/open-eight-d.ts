import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest } from '../../requests/index.js';
import { EightD } from '../eight-d.entity.js';
import { prefilled, type EightDTools } from '../queries/prefilled.js';
import { lockReportedRequest } from './lock-eight-d.js';

export interface OpenEightD {
  readonly requestId: string;
}

/**
 * Opens an 8D report on a request, with what is known of it filled in: the team, the problem, what was done at once, the
 * cause that was found and what was agreed to. One for each request.
 *
 * Refuses with NotFoundError, FORBIDDEN, InvalidInputError (`requestId`: `eightD.openAlready`).
 */
export async function openEightD({ requestId }: OpenEightD, work: Work, tools: EightDTools): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const request = await lockReportedRequest(work, requestId);
  if (await em.count(EightD, { organizationId, requestId }))
    throw refuse.input({ path: 'requestId', code: 'eightD.openAlready' });
  const report = em.create(EightD, {
    organizationId,
    id: uuidv7(),
    number: await work.nextNumber('8D'),
    requestId,
    state: 'OPEN',
    disciplines: await prefilled(work, request, tools),
    openedById: actor.accountId!,
    openedAt: now,
    updatedAt: now,
    version: 1,
  });
  await recordOnRequest(work, request, {
    type: 'eightD.opened',
    public: false,
    payload: { report: report.number },
  });
  return { subjectId: report.id };
}
