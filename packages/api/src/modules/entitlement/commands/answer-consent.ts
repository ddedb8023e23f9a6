import type { ConsentMethod } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { lockRequest, moveRequest, recordOnRequest } from '../../requests/index.js';
import { Consent } from '../consent.entity.js';

export interface AnswerConsent {
  readonly consentId: string;
  /** How staff learned the answer. The customer's own answer comes by the portal. */
  readonly method?: ConsentMethod | null;
  readonly reason?: string | null;
}

/** The customer agrees, in the portal or, recorded by staff, by phone or on paper. */
export function giveConsent(input: AnswerConsent, work: Work): Promise<{ subjectId: string }> {
  return answer(input, work, 'GIVEN');
}

/** The customer does not agree; the reason may be told. */
export function declineConsent(input: AnswerConsent, work: Work): Promise<{ subjectId: string }> {
  return answer(input, work, 'DECLINED');
}

async function answer(input: AnswerConsent, work: Work, state: 'GIVEN' | 'DECLINED'): Promise<{ subjectId: string }> {
  const { em, organizationId, actor, now } = work;
  const step = state === 'GIVEN' ? 'GIVE_CONSENT' : 'DECLINE_CONSENT';
  const asked = await em.findOne(Consent, { organizationId, id: input.consentId });
  if (!asked) throw refuse.notFound('consent');
  const request = await lockRequest(work, asked.requestId, step);
  // Whoever answers locks the request: what was read before the lock may have been answered since.
  const consent = await em.refresh(asked);
  if (consent?.state !== 'REQUESTED') throw refuse.input({ path: 'consentId', code: 'answeredAlready' });
  const method = methodOf(input, work);
  Object.assign(consent, {
    state,
    method,
    answeredAt: now,
    answeredById: actor.accountId,
    reason: input.reason ?? null,
  });
  await em.flush();
  const { kind, totalMinor, currency } = consent;
  const payload = {
    consentId: consent.id,
    kind,
    method,
    totalMinor,
    currency,
    ...(input.reason ? { reason: input.reason } : {}),
  };
  const waiting = await em.count(Consent, { organizationId, requestId: request.id, state: 'REQUESTED' });
  if (waiting)
    await recordOnRequest(work, request, {
      type: state === 'GIVEN' ? 'consent.given' : 'consent.declined',
      public: true,
      payload,
    });
  else await moveRequest(work, request, step, { payload });
  return { subjectId: request.id };
}

function methodOf({ method }: AnswerConsent, { actor }: Work): ConsentMethod {
  if (actor.kind === 'CUSTOMER') return 'PORTAL';
  if (!method) throw refuse.input({ path: 'method', code: 'required' });
  if (method === 'PORTAL') throw refuse.input({ path: 'method', code: 'notInThePortal' });
  return method;
}
