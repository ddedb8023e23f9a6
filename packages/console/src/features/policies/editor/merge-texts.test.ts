import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTexts } from './merge-texts';

const base = [
  'promises:',
  '  arrive: 4h',
  '  repair: 12h',
  'entitlement:',
  '  tank: 36 months',
  '  pipes: 12 months',
].join('\n');
const withLine = (from: string, to: string) => base.replace(from, to);

test('what two people changed in different lines stands side by side', () => {
  const mine = withLine('arrive: 4h', 'arrive: 3h');
  const theirs = withLine('  tank: 36 months', '  tank: 48 months\n  frame: 36 months');
  const both = mergeTexts(base, mine, theirs);
  expect(both).toBe(mine.replace('  tank: 36 months', '  tank: 48 months\n  frame: 36 months'));
  expect(mergeTexts(base, theirs, mine)).toBe(both);
});

test('a row taken out here and a row changed there do not disturb each other', () => {
  const mine = withLine('  arrive: 4h\n', '');
  const theirs = withLine('pipes: 12', 'pipes: 24');
  expect(mergeTexts(base, mine, theirs)).toBe(mine.replace('pipes: 12', 'pipes: 24'));
});

test('two figures for the same line are for people to choose between', () => {
  expect(mergeTexts(base, withLine('4h', '3h'), withLine('4h', '5h'))).toBeNull();
  expect(mergeTexts(base, withLine('  arrive: 4h\n', ''), withLine('4h', '5h'))).toBeNull();
  expect(mergeTexts(base, `${base}\na`, `${base}\nb`)).toBeNull();
});

test('the same change made twice is one change', () => {
  const same = withLine('4h', '3h');
  expect(mergeTexts(base, same, same)).toBe(same);
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', '')).map((lines) => lines.join('\n'));

test('whoever changed nothing takes what the other wrote, whatever it is', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(mergeTexts(before, before, after)).toBe(after);
      expect(mergeTexts(before, after, before)).toBe(after);
    }),
  );
});

test('it is the same whoever saved first', () => {
  fc.assert(
    fc.property(text, text, text, (before, one, other) => {
      expect(mergeTexts(before, one, other)).toBe(mergeTexts(before, other, one));
    }),
  );
});
