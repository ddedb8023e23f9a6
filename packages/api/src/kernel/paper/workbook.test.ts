import { inflateRawSync } from 'node:zlib';
import { fileTypeFromBuffer } from 'file-type';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workbook, type Sheet, type SheetCell } from './workbook.js';

/** The texts of an archive by their paths, read by its local headers. */
function unzipped(bytes: Uint8Array): Record<string, string> {
  const archive = Buffer.from(bytes);
  const texts: Record<string, string> = {};
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const [packed, name] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    const body = at + 30 + name;
    texts[archive.toString('utf8', at + 30, body)] = inflateRawSync(archive.subarray(body, body + packed)).toString(
      'utf8',
    );
    at = body + packed;
  }
  return texts;
}

const sheet = (rows: readonly (readonly SheetCell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: '台账',
  preface: ['退赔换台账'],
  columns: [{ head: '项目', width: 20 }],
  rows,
  ...more,
});
const first = (cells: readonly SheetCell[]) => unzipped(workbook([sheet([cells])]))['xl/worksheets/sheet1.xml']!;

test('a workbook is one, and says what it holds in order', async () => {
  const bytes = workbook([sheet([['甲', 3]]), sheet([], { name: 'Penalties: by unit?' })]);
  expect((await fileTypeFromBuffer(bytes))?.ext).toBe('xlsx');
  const texts = unzipped(bytes);
  expect(Object.keys(texts)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(texts['xl/workbook.xml']).toContain('name="Penalties  by unit "');
  expect(texts['xl/worksheets/sheet1.xml']).toContain(
    '<row r="3"><c r="A3" s="0" t="inlineStr"><is><t xml:space="preserve">甲</t></is></c><c r="B3" s="2"><v>3</v></c></row>',
  );
  expect(workbook([sheet([['甲', 3]]), sheet([], { name: 'Penalties: by unit?' })])).toEqual(bytes);
});

test.each(['=1+1', '+86 139', '-1', '@SUM(A1)', ' =A1', '\t=A1', '=HYPERLINK("http://x","y")'])(
  'what would begin a formula stays text: %s',
  (text) => {
    expect(first([text])).toContain(`<t xml:space="preserve">'`);
    expect(first([text])).not.toContain('<f>');
  },
);

test.each([
  [{ amountMinor: 8_000_001, currency: 'CNY' }, 's="3"><v>80000.01</v>'],
  [{ amountMinor: -5, currency: 'CNY' }, 's="3"><v>-0.05</v>'],
  [{ amountMinor: 5, currency: 'JPY' }, 's="2"><v>5</v>'],
  [{ amountMinor: 5, currency: 'KWD' }, 's="6"><v>0.005</v>'],
  [{ amountMinor: 9_007_199_254_740_991, currency: 'CNY' }, '<v>90071992547409.91</v>'],
])('an amount is a number of its currency, exact to the minor unit: %j', (amount, written) => {
  expect(first([amount])).toContain(written);
});

test('a day is a day, and lines stand below each other', () => {
  expect(first([{ day: '2026-11-20' }])).toContain('s="8"><v>46346</v>');
  expect(first(['车间\n质检'])).toContain('s="9"');
});

test('whatever people type, the sheet stays well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const xml = first([typed]);
      const inside = /r="A3"[^]*?preserve">([^]*)<\/t><\/is>/.exec(xml)![1]!;
      expect(inside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
      // oxlint-disable-next-line no-control-regex -- those are what XML does not know
      expect(inside).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
    { numRuns: 40 },
  );
});

test('columns beyond Z are named as spreadsheets name them', () => {
  expect(first(Array.from({ length: 28 }, () => 'x'))).toContain('r="AB3"');
});
