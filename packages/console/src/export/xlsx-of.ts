import type { ExportedCell, ExportedTable } from './exported-table';
import { zipOf } from './zip-of';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A table as a workbook of one sheet (Office Open XML). Texts are texts, whatever they begin with. */
export function xlsxOf(table: ExportedTable): Uint8Array<ArrayBuffer> {
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName(table.title)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheetOf(table),
  };
  return zipOf(Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
}

function sheetOf({ columns, rows }: ExportedTable): string {
  const first = rowOf(columns, ' s="1"');
  const others = rows.map((row) => rowOf(row, ''));
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
  return `${head}<worksheet xmlns="${main}">${frozen}<sheetData>${first}${others.join('')}</sheetData></worksheet>`;
}

function rowOf(cells: readonly ExportedCell[], style: string): string {
  const written = cells.map((cell) =>
    typeof cell === 'string'
      ? `<c t="inlineStr"${style}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
      : `<c${style}><v>${escaped(cell.number)}</v></c>`,
  );
  return `<row>${written.join('')}</row>`;
}

/** At most 31 letters, none of those a sheet's name may not have. */
const sheetName = (title: string): string => escaped(title.replaceAll(/[[\]*?:/\\]/g, ' ').slice(0, 31));

const escaped = (text: string): string =>
  text
    // What XML cannot hold at all is left out.
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
