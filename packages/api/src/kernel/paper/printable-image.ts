import sharp from 'sharp';

/** Dots per inch: sharp on paper, small enough to mail. */
const RESOLUTION = 200;

/** Decoding more than this is refused: no photograph needs it and a crafted file would ask for all memory. */
const PIXEL_LIMIT = 60_000_000;

/** The largest space an image may take, in points (1/72 inch). */
export interface ImageSpace {
  readonly width: number;
  readonly height: number;
}

/**
 * Turns an image somebody uploaded into one the printer surely reads: upright, on white, no larger than its space at
 * 200 dpi; JPEG for photographs, PNG for line art. Null when the bytes are no readable image: the printer itself would
 * bring the process down over some broken files.
 */
export async function printableImage(
  bytes: Uint8Array,
  space: ImageSpace,
  kind: 'PHOTO' | 'LINE_ART',
): Promise<Uint8Array | null> {
  const pixels = (points: number) => Math.round((points / 72) * RESOLUTION);
  try {
    const image = sharp(bytes, { limitInputPixels: PIXEL_LIMIT })
      .rotate()
      .resize({ width: pixels(space.width), height: pixels(space.height), fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' });
    return await (kind === 'PHOTO' ? image.jpeg({ quality: 82 }) : image.png()).toBuffer();
  } catch {
    return null;
  }
}
