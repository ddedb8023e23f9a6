import { expect, test } from 'vitest';
import { refusedFor, UploadRefused } from './upload-refused';

const answered = (status: number) => ({ originalResponse: { getStatus: () => status } });

test('a file that is not what it says, or too large, is refused for good', () => {
  expect([refusedFor(answered(415)), refusedFor(answered(413)), refusedFor(new UploadRefused('Send PNG.'))]).toEqual([
    'KIND',
    'SIZE',
    'SAID',
  ]);
});

test('a cut line or a server in trouble is worth another try', () => {
  expect([refusedFor(new Error('cut')), refusedFor({ originalResponse: null }), refusedFor(answered(503))]).toEqual([
    null,
    null,
    null,
  ]);
});
