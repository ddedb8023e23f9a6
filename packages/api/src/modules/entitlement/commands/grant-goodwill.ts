import type { Localized } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { TraceStep } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Decision } from '../decision.entity.js';

const SENTENCE: Localized = {
  'zh-CN': '经公司特别批准，本次服务免费。',
  en: 'By way of goodwill, this service costs you nothing.',
};

/**
 * Makes a request free by an approval: a decision of its own, which supersedes what the rules had said and whose trace
 * names the approval. A later ruling on other facts supersedes it in turn.
 *
 * @param approval the approval's number
 * @param ruled the row of the policy by which it was asked
 */
export async function grantGoodwill(
  work: Work,
  request: ServiceRequest,
  approval: string,
  ruled: TraceStep,
): Promise<void> {
  const { em, organizationId, now } = work;
  await em.flush();
  await work.write();
  const standing = await em.findOne(Decision, {
    organizationId,
    requestId: request.id,
    kind: 'ENTITLEMENT',
    supersededAt: null,
  });
  if (standing) standing.supersededAt = now;
  const because: Localized = {
    'zh-CN': `审批 ${approval} 已通过`,
    en: `approval ${approval} was granted`,
  };
  work.add(Decision, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    policyVersionId: request.policyVersionId,
    kind: 'ENTITLEMENT',
    facts: standing?.facts ?? {},
    outcome: { outcome: 'FREE', reason: 'GOODWILL', sentence: SENTENCE, approval },
    trace: [{ ...ruled, because, facts: { ...ruled.facts, approval } }],
    decidedAt: now,
  });
  request.entitlement = 'FREE';
  request.entitlementSentence = SENTENCE;
}
