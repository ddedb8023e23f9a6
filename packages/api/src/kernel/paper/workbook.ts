import { zip } from './zip.js';

/** An amount in minor units, of an ISO 4217 currency. */
export interface SheetMoney {
  readonly amountMinor: number;
  readonly currency: string;
}

/** A calendar day, `2026-11-02`. */
export interface SheetDay {
  readonly day: string;
}

export type SheetCell = string | number | SheetMoney | SheetDay | null;

export interface SheetColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
}

export interface Sheet {
  /** At most 31 characters; what a sheet may not be called is left out of it. */
  readonly name: string;
  /** Lines above the table. */
  readonly preface: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows below the table, in bold. */
  readonly totals?: readonly (readonly SheetCell[])[];
}

const STYLE = {
  plain: 0,
  bold: 1,
  whole: 2,
  cents: 3,
  boldWhole: 4,
  boldCents: 5,
  mills: 6,
  boldMills: 7,
  day: 8,
  lines: 9,
} as const;

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.000"/><numFmt numFmtId="165" formatCode="yyyy-mm-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="10"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="3" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="4" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="164" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook is served as. */
export const WORKBOOK_TYPE = `${TYPE}.sheet`;

/**
 * A workbook (Office Open XML, ECMA-376) with these sheets, as bytes; the same content has the same bytes. Amounts are
 * numbers in major units, exact to the minor one; days are days. Text is text and never a formula: what would begin one gets an
 * apostrophe before it, so that it stays text wherever it is copied to.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const each = (line: (place: number, sheet: Sheet) => string) =>
    sheets.map((sheet, place) => line(place + 1, sheet)).join('');
  return zip(
    [
      {
        path: '[Content_Types].xml',
        text: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
      },
      {
        path: '_rels/.rels',
        text: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      },
      {
        path: 'xl/workbook.xml',
        text: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n, { name }) => `<sheet name="${escaped(sheetName(name))}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
      },
      {
        path: 'xl/_rels/workbook.xml.rels',
        text: `<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="r${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      },
      { path: 'xl/styles.xml', text: STYLES },
      ...sheets.map((sheet, place) => ({ path: `xl/worksheets/sheet${place + 1}.xml`, text: worksheet(sheet) })),
    ].map(({ path, text }) => ({ path, text: DECLARATION + text })),
  );
}

function worksheet({ preface, columns, rows, totals = [] }: Sheet): string {
  const lines: { readonly cells: readonly SheetCell[]; readonly bold: boolean }[] = [
    ...preface.map((text, place) => ({ cells: [text], bold: place === 0 })),
    { cells: columns.map(({ head }) => head), bold: true },
    ...rows.map((cells) => ({ cells, bold: false })),
    ...totals.map((cells) => ({ cells, bold: true })),
  ];
  const widths = columns.map(({ width }, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`);
  const body = lines.map(({ cells, bold }, row) => {
    const inRow = cells.map((cell, place) => cellXml(cell, `${columnName(place)}${row + 1}`, bold)).join('');
    return `<row r="${row + 1}">${inRow}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><cols>${widths.join('')}</cols><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: SheetCell, at: string, bold: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${at}" s="${textStyle(cell, bold)}" t="inlineStr"><is><t xml:space="preserve">${escaped(plainText(cell))}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${bold ? STYLE.boldWhole : STYLE.whole}"><v>${cell}</v></c>`;
  if ('day' in cell) return `<c r="${at}" s="${STYLE.day}"><v>${serialOf(cell.day)}</v></c>`;
  const digits = digitsOf(cell.currency);
  return `<c r="${at}" s="${moneyStyle(digits, bold)}"><v>${inMajorUnits(cell.amountMinor, digits)}</v></c>`;
}

const DAY = 86_400_000;

/** Days since 30 December 1899, as spreadsheets count them. */
const serialOf = (day: string): number => (Date.parse(day) - Date.UTC(1899, 11, 30)) / DAY;

function textStyle(text: string, bold: boolean): number {
  if (bold) return STYLE.bold;
  return text.includes('\n') ? STYLE.lines : STYLE.plain;
}

function moneyStyle(digits: number, bold: boolean): number {
  if (digits === 0) return bold ? STYLE.boldWhole : STYLE.whole;
  if (digits === 2) return bold ? STYLE.boldCents : STYLE.cents;
  return bold ? STYLE.boldMills : STYLE.mills;
}

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Written out digit by digit: a division would round. */
function inMajorUnits(amountMinor: number, digits: number): string {
  const units = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const cut = units.length - digits;
  return `${amountMinor < 0 ? '-' : ''}${units.slice(0, cut)}${digits ? `.${units.slice(cut)}` : ''}`;
}

/** What spreadsheets take for a formula when it is typed or pasted. */
const plainText = (text: string): string => (/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 does not know are left out. */
const escaped = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, (one) => XML[one]!);

/** A, B … Z, AA, AB … */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}
