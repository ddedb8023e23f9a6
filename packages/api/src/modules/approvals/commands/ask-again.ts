import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { contentBy, tellOpened, type ApprovalWords } from './ask-approval.js';
import { contentHash, contentOf } from './content-hash.js';
import { lockApproval } from './lock-approval.js';
import { rulingBasis, type ApprovalTools } from './ruling-basis.js';
import { settleApproval } from './settle-approval.js';

export interface AskAgain extends ApprovalWords {
  readonly approvalId: string;
  readonly version: number;
}

/**
 * The asker has changed what was returned: the next round begins at the first step, with the route as the policy has it
 * on the facts of today. What was shown and said before stays on record. Refuses like `askApproval`.
 */
export async function askAgain(input: AskAgain, work: Work, tools: ApprovalTools): Promise<Done> {
  const { approvalId, version, ...words } = input;
  const { approval, request } = await lockApproval(work, approvalId, 'ASK_AGAIN');
  if (approval.version !== version) throw refuse.conflict(approval.version);
  const basis = await rulingBasis(work, request, tools);
  const { subjectId = null, payload, facts } = approval;
  const matter = words.matter ?? { subjectId, payload, ...(request ? {} : { facts }) };
  const { trace, ...content } = await contentBy(work, basis, request, { ...words, matter, rule: approval.rule });
  const round = approval.round + 1;
  Object.assign(approval, content, {
    earlier: [...approval.earlier, contentOf(approval)],
    trace,
    round,
    contentHash: contentHash(approval.number, round, content),
    askedAt: work.now,
    version: version + 1,
  });
  await settleApproval(work, approval, request, []);
  await work.em.flush();
  await tellOpened(work, approval, request, 'asked');
  return { subjectId: approval.id };
}
