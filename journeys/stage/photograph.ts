import { crc32, deflateSync } from 'node:zlib';

const SIZE = { width: 320, height: 240 };

/** A small PNG in two colours, a different one for each name. */
export function photograph(name: string): Buffer {
  const tint = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xff_ff_ff, 7);
  const pixel = Buffer.from([tint >> 16, (tint >> 8) & 255, tint & 255]);
  const paper = Buffer.from([235, 238, 243]);
  const rows = Array.from({ length: SIZE.height }, (_, y) => [
    Buffer.from([0]),
    ...Array.from({ length: SIZE.width }, (_, x) => (((x >> 5) + (y >> 5)) % 2 ? pixel : paper)),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE.width, 0);
  header.writeUInt32BE(SIZE.height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
