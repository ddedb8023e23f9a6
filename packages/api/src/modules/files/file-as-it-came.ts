import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { MAX_PIXELS, type UploadRule } from './domain/upload-rules.js';

/** A file as it is kept. */
export interface KeptFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Pixels; null where it is no picture. */
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Evidence: kept as it came, byte for byte, where its content is of the very type it was said to be. A picture must be
 * whole. Null for anything else, and for what is too large.
 */
export async function fileAsItCame(
  bytes: Uint8Array,
  { types, maxBytes }: UploadRule,
  saidToBe?: string,
): Promise<KeptFile | null> {
  const type = await fileTypeFromBuffer(bytes);
  if (!type || type.mime !== saidToBe || !types.includes(type.mime) || bytes.byteLength > maxBytes) return null;
  const kept = { bytes, contentType: type.mime, width: null, height: null };
  if (!type.mime.startsWith('image/')) return kept;
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    await picture.stats();
    const { width, height } = await picture.metadata();
    return { ...kept, width, height };
  } catch {
    return null;
  }
}
