import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { MAX_PIXELS, type UploadRule } from './domain/upload-rules.js';

export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as it may be kept and shown: its type read from its content, turned upright, encoded anew without place,
 * camera or anything hidden behind the pixels. Null when it is not such a picture, too large, or cannot be decoded.
 */
export async function cleanPicture(bytes: Uint8Array, rule: UploadRule): Promise<CleanPicture | null> {
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !rule.types.includes(type.mime) || bytes.byteLength > rule.maxBytes) return null;
  try {
    const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: rule.maxSide, height: rule.maxSide, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await (type.mime === 'image/png' ? upright.png() : upright.jpeg({ quality: 86 })).toBuffer({
      resolveWithObject: true,
    });
    return { bytes: data, contentType: `image/${info.format}`, width: info.width, height: info.height };
  } catch {
    return null;
  }
}
