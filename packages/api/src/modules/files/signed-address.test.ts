import { expect, test } from 'vitest';
import { sign, verify } from './signed-address.js';

const signed = sign('secret', 'file', { id: 'f1' }, 1_000);

test('an address opens what it was signed for, until its end', () => {
  expect(verify('secret', 'file', signed, 1_000)).toEqual({ id: 'f1', until: 1_000 });
  expect(verify('secret', 'file', signed, 1_001)).toBeNull();
});

test('an address for one purpose does not serve another', () => {
  expect(verify('secret', 'upload', signed, 1)).toBeNull();
});

test('an altered address opens nothing', () => {
  const [body, mac] = signed.split('.');
  const other = Buffer.from(JSON.stringify({ id: 'f2', until: 9_999 })).toString('base64url');
  expect(verify('secret', 'file', `${other}.${mac}`, 1)).toBeNull();
  expect(verify('secret', 'file', `${body}.`, 1)).toBeNull();
  expect(verify('secret', 'file', 'nonsense', 1)).toBeNull();
});
