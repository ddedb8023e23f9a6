import { expect, test } from 'vitest';
import { isRefused, UploadRefused } from './upload-refused';

const answered = (status: number) => ({ originalResponse: { getStatus: () => status } });

test('a file that is not what it says is refused for good', () => {
  expect([answered(415), new UploadRefused('Send PNG.')].map(isRefused)).toEqual([true, true]);
});

test('a cut line or a server in trouble is worth another try', () => {
  expect([new Error('cut'), { originalResponse: null }, answered(503)].map(isRefused)).toEqual([false, false, false]);
});
