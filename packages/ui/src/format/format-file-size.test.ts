import { expect, test } from 'vitest';
import { formatFileSize } from './format-file-size';

test.each([
  [0, '0 B'],
  [640, '640 B'],
  [1_000, '1 kB'],
  [999_600, '1 MB'],
  [1_234_567, '1.2 MB'],
  [250_000_000, '250 MB'],
])('%i bytes', (bytes, text) => {
  expect(formatFileSize(bytes, 'en')).toBe(text);
  expect(formatFileSize(bytes, 'zh-CN')).toBe(text);
});
