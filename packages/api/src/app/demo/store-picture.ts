import sharp from 'sharp';
import type { Actor } from '../../kernel/actor.js';
import type { Stage } from './stage.js';

/** Keeps a picture as its uploader's, of a visit, of the request filed next or as evidence. @returns the file's id */
export async function storePicture(
  stage: Stage,
  { accountId }: Pick<Actor, 'accountId'>,
  purpose: 'REQUEST_PHOTO' | 'BEFORE_PHOTO' | 'AFTER_PHOTO' | 'SIGNATURE' | 'EVIDENCE',
  bytes: Uint8Array,
  visitId: string | null,
): Promise<string> {
  const { width, height } = await sharp(bytes).metadata();
  const { organizationId, house } = stage;
  return house.database.entityManagerFor(stage.system()).transactional((em) =>
    house.files.store(em, {
      organizationId,
      accountId,
      purpose,
      name: purpose.toLowerCase(),
      bytes,
      contentType: purpose === 'SIGNATURE' ? 'image/png' : 'image/jpeg',
      width: width ?? null,
      height: height ?? null,
      requestId: null,
      visitId,
    }),
  );
}
