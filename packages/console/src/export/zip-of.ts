export interface ZippedFile {
  /** Its path within the archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An archive in the ZIP format (APPNOTE 6.3), its files stored as they are. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path);
    const about = aboutOf(name, bytes);
    const local = joined([wordsOf([4, 0x04034b50]), about, name, bytes]);
    directory.push(
      joined([wordsOf([4, 0x02014b50], [2, 20]), about, wordsOf([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = joined(directory);
  const count = files.length;
  const end = wordsOf([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  return joined([...parts, index, end]);
}

/** What stands of a file both before it and in the directory; the date is the earliest the format knows. */
function aboutOf(name: Uint8Array, bytes: Uint8Array): Uint8Array {
  const utf8 = 0x0800;
  const earliest = 0x0021;
  return wordsOf(
    [2, 20],
    [2, utf8],
    [2, 0],
    [2, 0],
    [2, earliest],
    [4, crc32(bytes)],
    [4, bytes.length],
    [4, bytes.length],
    [2, name.length],
    [2, 0],
  );
}

function wordsOf(...words: (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of words) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum of ZIP (ISO 3309), bit by bit: the files are small. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
