import { fileTypeFromBuffer } from 'file-type';
import { cleanPicture } from './clean-picture.js';
import { fileAsItCame, type KeptFile } from './file-as-it-came.js';
import { PDF, type UploadRule } from './domain/upload-rules.js';

/**
 * A file as it may be kept: a picture cleaned, a PDF byte for byte, where the rule takes them; it is only ever handed
 * out as a download. Null when it is neither, or too large.
 * @param saidToBe the type its sender gave; what is evidence must be just that
 */
export async function cleanFile(bytes: Uint8Array, rule: UploadRule, saidToBe?: string): Promise<KeptFile | null> {
  if (rule.asItCame) return fileAsItCame(bytes, rule, saidToBe);
  if (!rule.types.includes(PDF)) return cleanPicture(bytes, rule);
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime !== PDF) return cleanPicture(bytes, rule);
  return bytes.byteLength > rule.maxBytes ? null : { bytes, contentType: PDF, width: null, height: null };
}
