import { expect, test } from 'vitest';
import { readUploadResult } from './upload-result';

test('the last answer of an upload names the stored file', () => {
  expect(readUploadResult('{"id":"RmlsZTox"}')).toEqual({ id: 'RmlsZTox' });
});

test('an upload whose answer names no file has failed', () => {
  expect(() => readUploadResult(undefined)).toThrow('Upload-Result');
  expect(() => readUploadResult('{"id":7}')).toThrow('Upload-Result');
  expect(() => readUploadResult('not json')).toThrow('JSON');
});
