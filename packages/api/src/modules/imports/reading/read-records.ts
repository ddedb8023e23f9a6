import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough, pipeline, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { takeRecord } from './take-record.js';

/** Where something stands: `row` counts as a spreadsheet does (the heading is 1), `line` as an editor does. */
export interface Place {
  readonly row: number;
  readonly line: number;
}

/** One record of the file, or the reason why it cannot be read. */
export type CsvRecord = Place &
  (
    | { readonly fields: readonly string[]; readonly fault: null }
    /** The fields as commas alone part them: enough to guess whose row it was, no more. */
    | { readonly guessed: readonly string[]; readonly fault: 'BROKEN_QUOTES' | 'TOO_LONG' }
  );

/** A file being read once, from its beginning to its end. */
export interface RecordFile {
  readonly records: AsyncIterable<readonly CsvRecord[]>;
  /** Bytes of the file as it lies on the disk. */
  readonly size: number;
  /** Bytes of it read so far. */
  bytesRead(): number;
  /** Hexadecimal, of the file as it lies on the disk; only after the last record. */
  sha256(): string;
}

/**
 * Reads a CSV file, compressed by gzip or not (told by its first bytes, not its name), a few records at a time:
 * quoted fields with line breaks, a byte order mark, any kind of line end. Empty lines are passed over.
 * Fails, as file streams do, when the file cannot be read or its compression is damaged.
 */
export async function readRecords(path: string): Promise<RecordFile> {
  const { size } = await stat(path);
  const hash = createHash('sha256');
  let bytes = 0;
  const tap = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const opener = (await startsLikeGzip(path)) ? createGunzip({ chunkSize: 1 << 17 }) : new PassThrough();
  pipeline(createReadStream(path, { highWaterMark: 1 << 17 }), tap, opener, () => {});
  return { size, bytesRead: () => bytes, sha256: () => hash.digest('hex'), records: recordsOf(opener) };
}

async function* recordsOf(chunks: AsyncIterable<Buffer>): AsyncIterable<readonly CsvRecord[]> {
  // Takes the byte order mark away, and puts U+FFFD where something is not UTF-8.
  const decoder = new TextDecoder();
  const cutter = new RecordCutter();
  for await (const chunk of chunks) yield cutter.cut(decoder.decode(chunk, { stream: true }), false);
  yield cutter.cut(decoder.decode(), true);
}

class RecordCutter {
  #text = '';
  #row = 0;
  #line = 1;

  cut(more: string, whole: boolean): CsvRecord[] {
    this.#text += more;
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < this.#text.length) {
      const taken = takeRecord(this.#text, at, whole);
      if (taken.kind === 'MORE') break;
      const place = { row: this.#row + 1, line: this.#line };
      this.#line += countLines(this.#text, at, taken.next);
      const from = at;
      at = taken.next;
      if (taken.kind === 'RECORD' && taken.fields.length === 1 && taken.fields[0] === '') continue;
      this.#row += 1;
      if (taken.kind === 'FAULT')
        records.push({ ...place, guessed: guess(this.#text.slice(from, at)), fault: taken.fault });
      else records.push({ ...place, fields: taken.fields, fault: null });
    }
    this.#text = this.#text.slice(at);
    return records;
  }
}

const guess = (line: string): string[] => line.split(',').map((field) => field.replaceAll('"', '').trim());

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
  }
  return lines;
}

async function startsLikeGzip(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 1 })) {
    return (chunk as Buffer)[0] === 0x1f && (chunk as Buffer)[1] === 0x8b;
  }
  return false;
}
