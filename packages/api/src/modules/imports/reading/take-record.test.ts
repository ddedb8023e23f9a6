import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_RECORD, takeRecord } from './take-record.js';

function all(text: string): (readonly string[] | string)[] {
  const taken: (readonly string[] | string)[] = [];
  for (let at = 0; at < text.length;) {
    const one = takeRecord(text, at, true);
    if (one.kind === 'MORE') throw new Error('A whole text has no more to come');
    taken.push(one.kind === 'RECORD' ? one.fields : one.fault);
    at = one.next;
  }
  return taken;
}

test('Quoted fields keep commas, quotation marks and line breaks', () => {
  expect(all('a,"b, ""c""\r\nd",e\r\nf,g')).toEqual([
    ['a', 'b, "c"\r\nd', 'e'],
    ['f', 'g'],
  ]);
});

test('Lines may end in any way', () => {
  expect(all('a\nb\r\nc\rd')).toEqual([['a'], ['b'], ['c'], ['d']]);
});

test('A stray quotation mark costs its own line and nothing after it', () => {
  expect(all('a,b\n1,"x"y\n2,z"\n3,4\n')).toEqual([['a', 'b'], 'BROKEN_QUOTES', 'BROKEN_QUOTES', ['3', '4']]);
});

test('A quotation mark that is never closed costs its own line', () => {
  expect(all('1,"open\n2,3\n4,5')).toEqual(['BROKEN_QUOTES', ['2', '3'], ['4', '5']]);
});

test('A record that outgrows the limit is given up before the file is read to its end', () => {
  const text = `1,"${'x'.repeat(LONGEST_RECORD)}`;
  expect(takeRecord(text, 0, false)).toMatchObject({ kind: 'FAULT', fault: 'TOO_LONG' });
});

test('What was written is what is read, wherever the text is cut', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '岁'), maxLength: 6 });
  const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(records, fc.nat(), (written, cut) => {
      const text = written
        .map((fields) => fields.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      expect(all(text)).toEqual(written);
      const first = takeRecord(text.slice(0, cut % text.length), 0, false);
      expect([{ kind: 'MORE' }, { ...first, fields: written[0] }]).toContainEqual(first);
      expect(first.kind).not.toBe('FAULT');
    }),
  );
});
