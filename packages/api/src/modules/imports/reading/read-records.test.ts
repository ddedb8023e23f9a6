import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type CsvRecord, readRecords } from './read-records.js';

const fileOf = (bytes: string | Buffer): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'aftercare-test-')), 'file');
  writeFileSync(path, bytes);
  return path;
};

async function read(bytes: string | Buffer): Promise<{ records: CsvRecord[]; sha256: string }> {
  const file = await readRecords(fileOf(bytes));
  const records = (await Array.fromAsync(file.records)).flat();
  return { records, sha256: file.sha256() };
}

test('A byte order mark is no part of the first name, and empty lines are no rows', async () => {
  const { records } = await read('\uFEFFa,b\r\n\r\n1,2\r\n');
  expect(records).toEqual([
    { row: 1, line: 1, fields: ['a', 'b'], fault: null },
    { row: 2, line: 3, fields: ['1', '2'], fault: null },
  ]);
});

test('Rows are counted as a spreadsheet does, lines as an editor does', async () => {
  const { records } = await read('a,b\n"1\n\n",2\n3,4\n');
  expect(records.map(({ row, line }) => [row, line])).toEqual([
    [1, 1],
    [2, 2],
    [3, 5],
  ]);
});

test('A compressed file is told by its bytes, and its fingerprint is that of the file on the disk', async () => {
  const bytes = gzipSync('a,b\n岁,2\n');
  const { records, sha256 } = await read(bytes);
  expect(records[1]).toMatchObject({ fields: ['岁', '2'] });
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('A damaged compressed file fails instead of ending early', async () => {
  const bytes = gzipSync('a,b\n1,2\n'.repeat(5000));
  await expect(read(bytes.subarray(0, bytes.length - 40))).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
});

test('An unreadable row still tells whose it seems to be', async () => {
  const { records } = await read('a,b\n7,"x"y\n');
  expect(records[1]).toEqual({ row: 2, line: 2, guessed: ['7', 'xy'], fault: 'BROKEN_QUOTES' });
});
