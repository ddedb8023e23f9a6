import { fileTypeFromBuffer } from 'file-type';
import { cleanPicture } from './clean-picture.js';
import { PDF, type UploadRule } from './domain/upload-rules.js';

export interface CleanFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Pixels; null where it is no picture. */
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * A file as it may be kept: a picture cleaned, a PDF byte for byte, where the rule takes them; it is only ever handed
 * out as a download. Null when it is neither, or too large.
 */
export async function cleanFile(bytes: Uint8Array, rule: UploadRule): Promise<CleanFile | null> {
  if (!rule.types.includes(PDF)) return cleanPicture(bytes, rule);
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime !== PDF) return cleanPicture(bytes, rule);
  return bytes.byteLength > rule.maxBytes ? null : { bytes, contentType: PDF, width: null, height: null };
}
