import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Policy } from '../../policy/index.js';
import { recordOnRequest, type RequestTools, type ServiceRequest } from '../../requests/index.js';
import { ChecklistRun } from '../checklist-run.entity.js';
import { judgeChecklist, type CheckAnswer } from '../domain/judge-checklist.js';
import { openInvestigationOf } from '../queries/open-investigation-of.js';
import { lockKnownRequest } from './lock-investigation.js';
import { stopTheWork } from './stop-the-work.js';
import { whomToTell } from '../../identity/index.js';

export interface RunChecklist {
  readonly requestId: string;
  /** The name in the policy. */
  readonly checklist: string;
  readonly answers: readonly CheckAnswer[];
}

/**
 * Goes through a checklist of the policy; where somebody is sent, it is their visit's. What failed does what the policy
 * says: the work stops, or rests until a later run passes, or somebody is told.
 *
 * Refuses with NotFoundError, InvalidInputError (no such list, items missing or unknown, a failed item without a note).
 */
export async function runChecklist(input: RunChecklist, work: Work, { policies }: RequestTools): Promise<Done> {
  const request = await lockKnownRequest(work, input.requestId);
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  await goThroughList(work, request, policy, input);
  return { subjectId: request.id };
}

/** The same for a request that is locked. @param moment when it was, if not now: a phone may have been offline */
export async function goThroughList(
  work: Work,
  request: ServiceRequest,
  policy: Policy,
  given: Pick<RunChecklist, 'checklist' | 'answers'>,
  { at, late }: { readonly at: Date; readonly late: boolean } = { at: work.now, late: false },
): Promise<void> {
  const { organizationId, actor } = work;
  const list = policy.checklists.find(({ key }) => key === given.checklist);
  if (!list) throw refuse.input({ path: 'checklist', code: 'notOffered' });
  const { issues, answers, passed, follows } = judgeChecklist(list, given.answers);
  if (issues.length) throw refuse.input(...issues);
  work.add(ChecklistRun, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    investigationId: await openInvestigationOf(work, request.id),
    visitId: list.goesWith === 'VISIT' ? await visitGoingOn(work, request.id) : null,
    checklist: list.key,
    label: list.label,
    answers,
    passed,
    failed: list.failed,
    byId: actor.accountId!,
    at,
  });
  const accounts = passed ? [] : await whomToTell(work, list.reportedTo);
  await recordOnRequest(work, request, {
    type: passed ? 'checklist.passed' : 'checklist.failed',
    public: false,
    at,
    payload: {
      checklist: list.key,
      about: list.label,
      failed: passed ? null : list.failed,
      accounts,
      ...(late ? { receivedAt: work.now } : {}),
    },
  });
  if (follows === 'STOP')
    await stopTheWork(work, request, policy, {
      cause: 'CHECKLIST',
      ground: list.key,
      description: answers
        .flatMap(({ label, passed: fine, note }) => (fine ? [] : `${label[actor.language]}: ${note}`))
        .join('\n'),
      reportedTo: list.reportedTo,
    });
}

/** The visit that is ahead or going on; of one request there is at most one. */
async function visitGoingOn({ em, organizationId }: Work, requestId: string): Promise<string | null> {
  const [found] = await em.execute<{ id: string }[]>(
    `select id from visit where organization_id = ? and request_id = ? and state not in ('DECLINED', 'CANCELLED', 'SIGNED')
     order by starts_at desc limit 1`,
    [organizationId, requestId],
  );
  return found?.id ?? null;
}
