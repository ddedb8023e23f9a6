import type { CustomTableLayout, Style, StyleDictionary } from 'pdfmake/interfaces.js';
import { PAPER_FONT } from './paper-fonts.js';

/** Left, top, right, bottom, in points (1/72 inch). */
export const PAGE_MARGINS: [number, number, number, number] = [40, 48, 40, 52];

/** A4 is 595.28 points wide; this is what lies between the margins. */
export const PAGE_WIDTH = 515;

/** What lies between the margins of an A4 page that lies on its side. */
export const BROAD_PAGE_WIDTH = 761;

/** Left and right of the text in a list's cell, in points. */
export const CELL_PADDING = 7;

/** Few, dark enough to survive a black-and-white printer. */
export const INK = {
  text: '#1b2430',
  quiet: '#56616f',
  accent: '#1d4f7c',
  rule: '#cdd5de',
  wash: '#f2f5f8',
  warning: '#9a3412',
} as const;

export const PAPER_TEXT: Style = { font: PAPER_FONT, fontSize: 9, lineHeight: 1.15, color: INK.text };

export const PAPER_STYLES: StyleDictionary = {
  title: { fontSize: 19, bold: true, lineHeight: 1.1 },
  organization: { fontSize: 10.5, bold: true, color: INK.accent },
  section: { fontSize: 10.5, bold: true, color: INK.accent },
  label: { fontSize: 8, color: INK.quiet },
  columnHead: { fontSize: 8, bold: true, color: INK.quiet },
  strong: { bold: true },
  warning: { bold: true, color: INK.warning },
  small: { fontSize: 7.5, color: INK.quiet },
};

/**
 * How tables are ruled: `facts` for labels and values, `rows` for lists,
 * `callout` for one sentence that matters, `grid` for pictures.
 */
export const PAPER_TABLES: Record<string, CustomTableLayout> = {
  facts: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0,
    hLineColor: () => INK.rule,
    paddingLeft: () => 0,
    paddingRight: () => 8,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
  rows: {
    hLineWidth: (line, node) => (line === 0 || line === node.table.headerRows ? 0.8 : 0.5),
    vLineWidth: () => 0,
    hLineColor: (line, node) => (line === node.table.headerRows ? INK.quiet : INK.rule),
    fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? INK.wash : null),
    paddingLeft: () => CELL_PADDING,
    paddingRight: () => CELL_PADDING,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
  },
  callout: {
    hLineWidth: () => 0,
    vLineWidth: (line) => (line === 0 ? 3 : 0),
    vLineColor: () => INK.accent,
    fillColor: () => INK.wash,
    paddingLeft: () => 10,
    paddingRight: () => 8,
    paddingTop: () => 6,
    paddingBottom: () => 6,
  },
  grid: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? 0 : 7),
    paddingRight: (column, node) => (column === (node.table.widths as unknown[]).length - 1 ? 0 : 7),
    paddingTop: () => 0,
    paddingBottom: () => 8,
  },
};
