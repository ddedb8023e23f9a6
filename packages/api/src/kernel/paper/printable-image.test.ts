import sharp from 'sharp';
import { expect, it } from 'vitest';
import { printableImage } from './printable-image.js';

const space = { width: 250, height: 188 };
const red = { r: 255, g: 0, b: 0 };

it('a large photograph is printed at 200 dpi, not at the size it was taken', async () => {
  const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: red } })
    .jpeg()
    .toBuffer();
  const print = await sharp((await printableImage(photo, space, 'PHOTO'))!).metadata();
  expect(print).toMatchObject({ format: 'jpeg', width: 694, height: 521 });
});

it('a photograph taken sideways is printed upright', async () => {
  const photo = await sharp({ create: { width: 400, height: 200, channels: 3, background: red } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(await sharp((await printableImage(photo, space, 'PHOTO'))!).metadata()).toMatchObject({
    width: 200,
    height: 400,
  });
});

it('a signature on a transparent ground is printed on white', async () => {
  const blank = { ...red, alpha: 0 };
  const ink = await sharp({ create: { width: 20, height: 10, channels: 4, background: blank } })
    .png()
    .toBuffer();
  const print = sharp((await printableImage(ink, space, 'LINE_ART'))!);
  expect(await print.metadata()).toMatchObject({ format: 'png', channels: 3 });
  expect([...(await print.raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
});

it('a broken or foreign file is no image, and does no harm', async () => {
  const photo = await sharp({ create: { width: 200, height: 200, channels: 4, background: red } })
    .png()
    .toBuffer();
  expect(await printableImage(photo.subarray(0, photo.length / 2), space, 'PHOTO')).toBeNull();
  expect(await printableImage(new TextEncoder().encode('%PDF-1.7'), space, 'PHOTO')).toBeNull();
  expect(await printableImage(new Uint8Array(), space, 'PHOTO')).toBeNull();
});
