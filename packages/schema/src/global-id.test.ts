import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGlobalId, encodeGlobalId, GlobalIdPrefix, uuidOf, type GlobalIdType } from './global-id.js';

const types = Object.keys(GlobalIdPrefix) as GlobalIdType[];

test('an id leads back to the type and row it was issued for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.uuid(), (type, uuid) => {
      expect(decodeGlobalId(encodeGlobalId(type, uuid))).toEqual({ type, uuid });
    }),
  );
});

test('no two types share a prefix', () => {
  expect(new Set(Object.values(GlobalIdPrefix)).size).toBe(types.length);
});

test('what was never issued is no id', () => {
  const id = encodeGlobalId('ServiceRequest', '0198c2f0-7e1a-7c3d-9b1e-2f3a4b5c6d7e');
  expect(id).toBe('req_0198c2f07e1a7c3d9b1e2f3a4b5c6d7e');
  for (const other of [
    '',
    'req_',
    id.toUpperCase(),
    ` ${id}`,
    `${id}0`,
    id.replace('req', 'xyz'),
    '0198c2f0-7e1a-7c3d-9b1e-2f3a4b5c6d7e',
  ])
    expect(decodeGlobalId(other)).toBeNull();
});

test('an id of one type is not taken for a row of another', () => {
  const id = encodeGlobalId('Customer', '0198c2f0-7e1a-7c3d-9b1e-2f3a4b5c6d7e');
  expect(uuidOf('Customer', id)).toBe('0198c2f0-7e1a-7c3d-9b1e-2f3a4b5c6d7e');
  expect(uuidOf('Asset', id)).toBeNull();
});

test('what is no UUID becomes no id', () => {
  expect(() => encodeGlobalId('Customer', '17')).toThrow(TypeError);
});
