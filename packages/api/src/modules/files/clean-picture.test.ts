import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanPicture } from './clean-picture.js';
import { UPLOAD_RULES } from './domain/upload-rules.js';

const rule = UPLOAD_RULES.REQUEST_PHOTO;
const photo = () => sharp({ create: { width: 3_000, height: 1_500, channels: 3, background: '#2457d6' } });

describe('an uploaded picture', () => {
  test('loses its place and camera', async () => {
    const withPlace = await photo()
      .withExif({ IFD0: { Make: 'Camera maker' }, IFD3: { GPSLatitude: '31/1 14/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(withPlace).metadata()).exif).toBeDefined();
    const clean = await cleanPicture(withPlace, rule);
    expect((await sharp(clean!.bytes).metadata()).exif).toBeUndefined();
  });

  test('is made smaller when it is larger than needed', async () => {
    expect(await cleanPicture(await photo().jpeg().toBuffer(), rule)).toMatchObject({
      width: 2_560,
      height: 1_280,
      contentType: 'image/jpeg',
    });
  });

  test("is refused when it is something else under a picture's name", async () => {
    expect(
      await cleanPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), rule),
    ).toBeNull();
    expect(await cleanPicture(Buffer.from('%PDF-1.7 not a picture'), rule)).toBeNull();
    expect(await cleanPicture(Buffer.alloc(0), rule)).toBeNull();
  });

  test('is refused when it is cut short', async () => {
    const whole = await photo().jpeg().toBuffer();
    expect(await cleanPicture(whole.subarray(0, whole.length / 2), rule)).toBeNull();
  });

  test('a signature is a PNG', async () => {
    expect(await cleanPicture(await photo().jpeg().toBuffer(), UPLOAD_RULES.SIGNATURE)).toBeNull();
    expect(await cleanPicture(await photo().resize(300).png().toBuffer(), UPLOAD_RULES.SIGNATURE)).toMatchObject({
      contentType: 'image/png',
    });
  });

  test('loses what was hidden behind its end', async () => {
    const whole = await photo().resize(200).png().toBuffer();
    const clean = await cleanPicture(Buffer.concat([whole, Buffer.from('<script>alert(1)</script>')]), rule);
    expect(Buffer.from(clean!.bytes).includes('<script>')).toBe(false);
  });
});
