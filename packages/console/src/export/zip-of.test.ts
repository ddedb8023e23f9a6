import { expect, test } from 'vitest';
import { crc32, zipOf } from './zip-of';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the checksum is the one everybody computes', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
});

test('an archive says at its end how many files it holds and where their directory begins', () => {
  const zip = zipOf([
    { path: 'a.txt', bytes: bytes('one') },
    { path: '中文.txt', bytes: bytes('two') },
  ]);
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  expect(view.getUint16(end + 10, true)).toBe(2);
  expect(view.getUint32(view.getUint32(end + 16, true), true)).toBe(0x02014b50);
  expect(view.getUint32(0, true)).toBe(0x04034b50);
});
