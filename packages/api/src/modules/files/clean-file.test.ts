import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanFile } from './clean-file.js';
import { UPLOAD_RULES } from './domain/upload-rules.js';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const photo = () =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#2457d6' } })
    .withExif({ IFD0: { Make: 'Camera maker' } })
    .jpeg()
    .toBuffer();

test('minutes may be a PDF, kept byte for byte, or a picture, cleaned like any other', async () => {
  expect(await cleanFile(pdf, UPLOAD_RULES.MINUTES)).toEqual({
    bytes: pdf,
    contentType: 'application/pdf',
    width: null,
    height: null,
  });
  const picture = await cleanFile(await photo(), UPLOAD_RULES.MINUTES);
  expect(picture).toMatchObject({ contentType: 'image/jpeg', width: 30, height: 20 });
  expect((await sharp(picture!.bytes).metadata()).exif).toBeUndefined();
});

test('a PDF is no photo, and what only calls itself one is nothing', async () => {
  expect(await cleanFile(pdf, UPLOAD_RULES.REQUEST_PHOTO)).toBe(null);
  expect(await cleanFile(Buffer.from('<html>%PDF-1.7'), UPLOAD_RULES.MINUTES)).toBe(null);
  expect(await cleanFile(pdf, { ...UPLOAD_RULES.MINUTES, maxBytes: 10 })).toBe(null);
});
