import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';

/** A file as it was found to be when it came: hexadecimal digest, and the media type of its content. */
export interface TakenFile {
  readonly sha256: string;
  readonly content_type: string;
}

/**
 * Makes the actor's own upload, kept byte for byte, the request's; from then on it does not change. Refuses with
 * InvalidInputError `unknown` at `fileId`: it is not there, somebody else's, for something else, or taken already.
 *
 * @param fileId UUID
 */
export async function takeAsItCame(
  { em, organizationId, actor }: Work,
  purpose: 'EVIDENCE' | 'INSPECTION_PAPER',
  requestId: string,
  fileId: string,
): Promise<TakenFile> {
  const [file] = await em.execute<TakenFile[]>(
    `update file set request_id = ?, public = false where organization_id = ? and id = ? and purpose = ?
       and request_id is null and uploaded_by_id = ? returning sha256, content_type`,
    [requestId, organizationId, fileId, purpose, actor.accountId],
  );
  if (!file) throw refuse.input({ path: 'fileId', code: 'unknown' });
  return file;
}
