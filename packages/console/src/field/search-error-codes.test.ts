import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ErrorCode, searchErrorCodes } from './search-error-codes';

const text = (words: string) => ({ __typename: 'LocalizedText' as const, text: words });
const codeOf = (code: string, product: string, meaning: string, remedy = '重启'): ErrorCode =>
  ({
    id: `${product}-${code}`,
    code,
    module: text('水位传感器'),
    meaning: text(meaning),
    remedy: text(remedy),
    product: { id: product },
  }) as ErrorCode;
const heater = [codeOf('E10', 'heater', '水位信号断开'), codeOf('E2', 'heater', 'Inlet valve stuck')];
const his = [codeOf('HIS-1001', 'his', '号源锁定超时'), codeOf('E-2', 'his', 'Clock differs')];
const all = [...his, ...heater];
const found = (search: string, product: string | null = null) =>
  searchErrorCodes(all, search, product).map(({ id }) => id);

test('a code is found however it is written: small, full-width, without its dash', () => {
  for (const search of ['HIS-1001', 'his1001', 'ＨＩＳ－１００１', ' his 1001 '])
    expect(found(search)).toEqual(['his-HIS-1001']);
});

test('words are found in Chinese and in English, in what a code means and in what helps', () => {
  expect(found('信号断开')).toEqual(['heater-E10']);
  expect(found('VALVE inlet')).toEqual(['heater-E2']);
  expect(found('重启 超时')).toEqual(['his-HIS-1001']);
  expect(found('compressor')).toEqual([]);
});

test('the codes of the unit’s own product come first, the code that is meant before those that hold it', () => {
  expect(found('e2', 'heater')).toEqual(['heater-E2', 'his-E-2']);
  expect(found('e2', 'his')).toEqual(['his-E-2', 'heater-E2']);
  expect(found('水位', 'heater').slice(0, 2)).toEqual(['heater-E2', 'heater-E10']);
  expect(found('1', 'his')[0]).toBe('his-HIS-1001');
});

test('looking for nothing finds the whole register, and marks alone look for nothing but themselves', () => {
  expect(found('')).toHaveLength(all.length);
  expect(found('-').toSorted()).toEqual(['his-E-2', 'his-HIS-1001']);
});

test('every code is found by itself, before all others of its product', () => {
  const register = fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,3}-?\d{1,4}$/), {
    minLength: 1,
    selector: (code) => code.replace('-', ''),
  });
  fc.assert(
    fc.property(register, (codes) => {
      const errors = codes.map((code) => codeOf(code, 'one', 'No signal'));
      for (const code of codes) expect(searchErrorCodes(errors, code, 'one')[0]?.code).toBe(code);
    }),
  );
});
