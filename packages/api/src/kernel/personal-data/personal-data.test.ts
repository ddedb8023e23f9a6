import { describe, expect, test } from 'vitest';
import { keyringFrom, PersonalData } from './personal-data.js';

const data = new PersonalData(keyringFrom('a secret of this test, long enough to be one'));
const place = { organizationId: 'o1', table: 'customer', column: 'phone_cipher', id: 'c1' };

describe('personal data at rest', () => {
  test('opens where it was sealed, and the sealed text shows nothing', () => {
    const sealed = data.seal('13800138000', place);
    expect(sealed).not.toContain('13800138000');
    expect(data.open(sealed, place)).toBe('13800138000');
  });

  test('a value moved to another customer does not open', () => {
    const sealed = data.seal('13800138000', place);
    expect(() => data.open(sealed, { ...place, id: 'c2' })).toThrow('unable to authenticate');
  });

  test('an altered value does not open', () => {
    const sealed = data.seal('苏州市工业园区', place);
    const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(() => data.open(altered, place)).toThrow('unable to authenticate');
  });

  test('the same number is found however it is written, in its own organization only', () => {
    const index = data.indexOf('o1', 'phone', '138 0013-8000');
    expect(data.indexOf('o1', 'phone', '+8613800138000')).toBe(index);
    expect(data.indexOf('o2', 'phone', '13800138000')).not.toBe(index);
  });

  test('part of a name finds the whole name', () => {
    const whole = data.nameIndex('o1', '王小芳');
    expect(data.nameIndex('o1', '小芳').every((digest) => whole.includes(digest))).toBe(true);
    expect(data.nameIndex('o1', '王芳').every((digest) => whole.includes(digest))).toBe(false);
  });

  test('what an older key sealed still opens after the key was changed', () => {
    const old = keyringFrom('a secret of this test, long enough to be one', 'k1');
    const fresh = keyringFrom('another secret of this test, long enough too', 'k2');
    const sealed = new PersonalData(old).seal('王小芳', place);
    const rotated = new PersonalData({ ...fresh, keys: { ...old.keys, ...fresh.keys } });
    expect(rotated.open(sealed, place)).toBe('王小芳');
    expect(rotated.seal('王小芳', place)).toContain('v1.k2.');
  });
});
