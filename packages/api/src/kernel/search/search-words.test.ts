import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchQuery, searchVector } from './search-vector.js';
import { searchWords } from './search-words.js';

test('Chinese falls into pairs of characters, so that any two-character word is found', () => {
  expect(searchWords('热水器漏水')).toEqual(['热水', '水器', '器漏', '漏水']);
  expect(searchWords('漏')).toEqual(['漏']);
});

test('Latin words are taken whole, without regard to case', () => {
  expect(searchWords('No hot water, no pressure!')).toEqual(['no', 'hot', 'water', 'pressure']);
});

test('scripts without a space between are told apart', () => {
  expect(searchWords('热水器Pro漏水')).toEqual(['热水', '水器', 'pro', '漏水']);
});

test('a number or serial is found whole and by its parts', () => {
  expect(searchWords('R-2026-000123')).toEqual(['r-2026-000123', 'r', '2026', '000123']);
});

test('a word of any length is found by its beginning, which is all that is kept of it', () => {
  const long = 'x'.repeat(3_000);
  expect(searchWords(long)).toEqual(['x'.repeat(60)]);
  expect(searchQuery(long)).toBe(`'${'x'.repeat(60)}':*`);
});

test('full-width letters are the same as ordinary ones', () => {
  expect(searchWords('ＬＥＤ　屏')).toEqual(['led', '屏']);
});

test('a question asks for all words, the last one as a beginning', () => {
  expect(searchQuery('漏水 boiler')).toBe("'漏水' & 'boiler':*");
  expect(searchQuery(' ,.! ')).toBeNull();
});

test('a number is asked for from its beginning, or by its parts', () => {
  expect(searchQuery('R-2026-00')).toBe("('r-2026-00':* | 'r':* & '2026' & '00':*)");
});

test('quotes and backslashes cannot leave their word', () => {
  expect(searchVector("o'neill")).toBe("'o''neill' 'o' 'neill'");
});

test('every word of a text is one of the words of a longer text that holds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'热水器漏abc 12-') }), fc.string(), (text, more) => {
      const all = searchWords(`${text} ${more}`);
      expect(searchWords(text).every((word) => all.includes(word))).toBe(true);
    }),
  );
});
