import type { Work } from '../../../kernel/database/unit-of-work.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';

export interface CommentOnRequest {
  readonly requestId: string;
  readonly text: string;
  /** What customers and partners say is public, whatever this says. */
  readonly public: boolean;
}

/** Leaves a message on a request, for everybody or for colleagues only. Depends on no version. */
export async function commentOnRequest(input: CommentOnRequest, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'COMMENT');
  await moveRequest(work, request, 'COMMENT', {
    public: input.public || work.actor.kind !== 'STAFF',
    payload: { text: input.text },
  });
  return { subjectId: request.id };
}
