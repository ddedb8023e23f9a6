import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZipEntry {
  readonly path: string;
  readonly text: string;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day the format knows: the same content has the same bytes. */
const DAY = 0x0021;

/** An archive of texts (ZIP, APPNOTE 6.3: deflated, without encryption or extensions), as bytes. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files = entries.map(({ path, text }) => {
    const bytes = Buffer.from(text, 'utf8');
    return { name: Buffer.from(path, 'utf8'), size: bytes.length, sum: crc32(bytes), packed: deflateRawSync(bytes) };
  });
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, size, sum, packed } of files) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(VERSION, 0);
    shared.writeUInt16LE(UTF8_NAMES, 2);
    shared.writeUInt16LE(DEFLATED, 4);
    shared.writeUInt16LE(DAY, 8);
    shared.writeUInt32LE(sum, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(signature(0x04034b50), shared, name, packed);
    central.push(signature(0x02014b50), u16(VERSION), shared, place, name);
    offset += 30 + name.length + packed.length;
  }
  const length = central.reduce((sum, { length: bytes }) => sum + bytes, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, ...central, signature(0x06054b50), end]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value, 0);
  return bytes;
}
