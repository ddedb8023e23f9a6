import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest, type RequestTools } from '../../requests/index.js';
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
 * Goes through a checklist of the policy. What failed does what the policy says: the work stops, or rests until a later
 * run passes, or somebody is told.
 *
 * Refuses with NotFoundError, InvalidInputError (no such list, items missing or unknown, a failed item without a note).
 */
export async function runChecklist(input: RunChecklist, work: Work, { policies }: RequestTools): Promise<Done> {
  const { organizationId, actor, now } = work;
  const request = await lockKnownRequest(work, input.requestId);
  const { policy } = await policies.version(work.em, organizationId, request.policyVersionId);
  const list = policy.checklists.find(({ key }) => key === input.checklist);
  if (!list) throw refuse.input({ path: 'checklist', code: 'notOffered' });
  const { issues, answers, passed, follows } = judgeChecklist(list, input.answers);
  if (issues.length) throw refuse.input(...issues);
  work.add(ChecklistRun, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    investigationId: await openInvestigationOf(work, request.id),
    checklist: list.key,
    label: list.label,
    answers,
    passed,
    failed: list.failed,
    byId: actor.accountId!,
    at: now,
  });
  const accounts = passed ? [] : await whomToTell(work, list.reportedTo);
  await recordOnRequest(work, request, {
    type: passed ? 'checklist.passed' : 'checklist.failed',
    public: false,
    payload: { checklist: list.key, about: list.label, failed: passed ? null : list.failed, accounts },
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
  return { subjectId: request.id };
}
