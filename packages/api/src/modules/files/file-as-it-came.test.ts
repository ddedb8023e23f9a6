import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanFile } from './clean-file.js';
import { UPLOAD_RULES } from './domain/upload-rules.js';

const rule = UPLOAD_RULES.EVIDENCE;
const photo = () =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#2457d6' } })
    .withExif({ IFD0: { Make: 'Camera maker' } })
    .jpeg()
    .toBuffer();
const film = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(64)]);

test('evidence is kept byte for byte, with what it tells of itself', async () => {
  const bytes = await photo();
  const kept = await cleanFile(bytes, rule, 'image/jpeg');
  expect(kept).toEqual({ bytes, contentType: 'image/jpeg', width: 30, height: 20 });
  expect((await sharp(kept!.bytes).metadata()).exif).toBeDefined();
  expect(await cleanFile(film, rule, 'video/mp4')).toMatchObject({
    bytes: film,
    contentType: 'video/mp4',
    width: null,
  });
});

test('a file that is not what it was said to be is refused, and so is one that is cut short or nothing at all', async () => {
  const bytes = await photo();
  expect(await cleanFile(bytes, rule, 'image/png')).toBe(null);
  expect(await cleanFile(bytes, rule, 'video/mp4')).toBe(null);
  expect(await cleanFile(bytes, rule)).toBe(null);
  expect(await cleanFile(bytes.subarray(0, bytes.length / 2), rule, 'image/jpeg')).toBe(null);
  expect(await cleanFile(Buffer.from('<svg onload="alert(1)"/>'), rule, 'image/jpeg')).toBe(null);
  expect(await cleanFile(film, { ...rule, maxBytes: 10 }, 'video/mp4')).toBe(null);
});

test('what an inspection body wrote is a PDF or a picture, byte for byte, and just what it says', async () => {
  const [paper, bytes] = [Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), await photo()];
  const taken = UPLOAD_RULES.INSPECTION_PAPER;
  expect(await cleanFile(paper, taken, 'application/pdf')).toMatchObject({
    bytes: paper,
    contentType: 'application/pdf',
  });
  expect(await cleanFile(bytes, taken, 'image/jpeg')).toMatchObject({ bytes });
  expect(await cleanFile(bytes, taken, 'application/pdf')).toBe(null);
  expect(await cleanFile(paper, taken, 'image/jpeg')).toBe(null);
  expect(await cleanFile(film, taken, 'video/mp4')).toBe(null);
});
