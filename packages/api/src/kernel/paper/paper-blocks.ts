import type { Content, Style, TableCell } from 'pdfmake/interfaces.js';
import { CELL_PADDING, PAGE_WIDTH } from './paper-styles.js';

/** Text taller than this may fill a page; a row holding it must be allowed to break. In characters. */
const LONG_TEXT = 500;

/** The head of a list and its first row, in points. */
const BEGINNING = 46;

/** One line of facts. An empty value makes the line disappear. */
export interface Fact {
  readonly label: string;
  readonly value: string | null | undefined;
}

/** A column of a list; `width` in points inside the padding, or `rest` for one that takes what is left. */
export interface Column {
  readonly head: string;
  readonly width: number | 'rest';
  readonly align?: 'left' | 'right' | 'center';
}

/** A cell: text, or text with one of the paper's styles. */
export type Cell = string | { readonly text: string; readonly style: string };

/**
 * Makes text from people fit for print: accents joined to their letters, line breaks, tabs and spaces made plain,
 * control and direction-turning characters dropped. Nothing visible is shortened.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/(?!\n)[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
}

/**
 * A titled part of the paper. No title stands alone at the foot of a page: it moves on unless `beginning` points of
 * its content fit under it.
 */
export function section(title: string, content: Content, beginning = BEGINNING): Content {
  return [
    { unbreakable: true, stack: [{ text: title, style: 'section', margin: [0, 12, 0, 4 + beginning] }] },
    { stack: [content], margin: [0, -beginning, 0, 0] },
  ];
}

/** Paragraphs as people typed them. */
export function prose(text: string): Content {
  return {
    stack: printable(text)
      .split('\n')
      .map((line) => ({ text: line || ' ', margin: [0, 0, 0, 2] })),
  };
}

/** Labels and values in two columns, read row by row. */
export function facts(all: readonly Fact[]): Content {
  const shown = all.flatMap(({ label, value }) => (value ? [{ label, value: printable(value) }] : []));
  const cells = shown.map(({ label, value }): TableCell[] => [
    { text: label, style: 'label', margin: [0, 1, 0, 0] },
    value,
  ]);
  const blank: TableCell[] = ['', ''];
  const body = pairs(cells).map(([left, right]) => [...left, ...(right ?? blank)]);
  return { layout: 'facts', table: { widths: [66, 175.5, 66, 175.5], body } };
}

/**
 * A list with a head repeated on every page. Rows stay whole unless their text could fill a page.
 *
 * @param pageWidth what the list fills, in points
 */
export function rows(columns: readonly Column[], lines: readonly (readonly Cell[])[], pageWidth = PAGE_WIDTH): Content {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  const rest = pageWidth - fixed - columns.length * 2 * CELL_PADDING;
  const align = (index: number): Style => ({ alignment: columns[index]?.align ?? 'left' });
  const head = columns.map((column, index) => ({ text: column.head, style: 'columnHead', ...align(index) }));
  const body = lines.map((line) =>
    line.map((cell, index): TableCell => {
      const { text, style } = typeof cell === 'string' ? { text: cell, style: undefined } : cell;
      return { text: printable(text), ...(style ? { style } : {}), ...align(index) };
    }),
  );
  const long = lines.flat().some((cell) => (typeof cell === 'string' ? cell : cell.text).length > LONG_TEXT);
  return {
    layout: 'rows',
    table: {
      headerRows: 1,
      dontBreakRows: !long,
      ...(long ? {} : { keepWithHeaderRows: 1 }),
      widths: columns.map(({ width }) => (width === 'rest' ? rest : width)),
      body: [head, ...body],
    },
  };
}

/** One sentence that matters. */
export function callout(text: string): Content {
  return { layout: 'callout', margin: [0, 10, 0, 0], table: { widths: [PAGE_WIDTH - 21], body: [[printable(text)]] } };
}

/** Whether a block with this text stays under a page, so that it may be kept whole. */
export function fitsOnePage(text: string): boolean {
  return text.length <= LONG_TEXT;
}

/** Elements two by two; the last may stand alone. */
export function pairs<T>(all: readonly T[]): [T, T | undefined][] {
  return all.flatMap((left, index) => (index % 2 === 0 ? [[left, all[index + 1]] as [T, T | undefined]] : []));
}
