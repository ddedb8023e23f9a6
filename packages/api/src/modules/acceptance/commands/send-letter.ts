import type { Role } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf, recordOnRequest, ServiceRequest } from '../../requests/index.js';
import { Letter } from '../letter.entity.js';
import { letterHash } from '../paper/letter-hash.js';

export interface SendLetter {
  readonly requestId: string;
  readonly version: number;
  /** Words for the customer. */
  readonly cause: string;
  readonly remedy: string;
  readonly result: string;
}

const WRITERS: readonly Role[] = [
  'AGENT',
  'ENGINEER',
  'QUALITY',
  'CALLBACK_AGENT',
  'SUPERVISOR',
  'MANAGER',
  'EXECUTIVE',
  'ADMIN',
];
const UNANSWERABLE: readonly string[] = ['RECEIVED', 'REJECTED', 'CANCELLED'];

/**
 * Tells the customer cause, remedy and result in writing: it answers them, and stays readable in the portal and on paper
 * in both languages. Refuses with NotFoundError, FORBIDDEN, ConflictError and IllegalTransitionError (not assessed yet,
 * rejected, cancelled).
 */
export async function sendLetter(input: SendLetter, work: Work): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const request = await work.lock(ServiceRequest, input.requestId);
  if (actor.kind !== 'STAFF' || !(await knowsOf(work, request))) throw refuse.notFound('request');
  if (!actor.roles.some((role) => WRITERS.includes(role))) throw forbidden();
  if (input.version !== request.version) throw refuse.conflict(request.version);
  if (UNANSWERABLE.includes(request.state)) throw refuse.illegal(request.state, []);
  const { cause, remedy, result } = input;
  const number = await work.nextNumber('W');
  const letter = em.create(Letter, {
    organizationId,
    id: uuidv7(),
    number,
    requestId: request.id,
    cause,
    remedy,
    result,
    contentHash: letterHash({ number, cause, remedy, result }),
    sentAt: now,
    sentById: actor.accountId!,
  });
  await em.flush();
  await recordOnRequest(work, request, {
    type: 'letter.sent',
    public: true,
    payload: { letterId: letter.id, letter: number },
  });
  return { subjectId: request.id };
}
