import { createHash } from 'node:crypto';
import type { Approval } from '../approval.entity.js';
import { contentText, type ApprovalContent } from '../domain/approval-content.js';
import { routeOf } from './route-of.js';

/** What is shown to whoever decides, as it is now. */
export function contentOf({
  subject,
  rule,
  policyVersionId,
  requestId,
  subjectId,
  title,
  reason,
  amountMinor,
  currency,
  payload,
  facts,
  route,
}: ContentFields): ApprovalContent {
  return {
    subject,
    rule,
    policyVersionId,
    requestId: requestId ?? null,
    subjectId: subjectId ?? null,
    title,
    reason,
    amountMinor: amountMinor ?? null,
    currency: currency ?? null,
    payload,
    facts,
    route: routeOf({ route }),
  };
}

type ContentFields = Pick<
  Approval,
  Exclude<keyof ApprovalContent, 'requestId' | 'subjectId' | 'amountMinor' | 'currency'>
> &
  Partial<Pick<Approval, 'requestId' | 'subjectId' | 'amountMinor' | 'currency'>>;

/** SHA-256, in hexadecimal, of what is shown in one round: whoever decides binds their vote to it. */
export const contentHash = (number: string, round: number, content: ApprovalContent): string =>
  createHash('sha256')
    .update(`${number}\n${round}\n${contentText(content)}`)
    .digest('hex');
