import type { Language } from '@aftercare/schema';
import type { Content } from 'pdfmake/interfaces.js';
import { callout, rows, section, type Cell } from '../../../kernel/paper/paper-blocks.js';
import { formatMoney } from '../../../kernel/paper/paper-format.js';
import { BROAD_PAGE_WIDTH, PAGE_WIDTH } from '../../../kernel/paper/paper-styles.js';
import { printPaper } from '../../../kernel/paper/print-paper.js';
import type { BookCell, BookPaper, BookTable } from './book-paper.js';

/** A paper of a month as PDF. @param issuedAt when the month was closed */
export function printBookPaper(paper: BookPaper, language: Language, issuedAt: Date): Promise<Uint8Array> {
  return printPaper({
    title: paper.title,
    author: paper.organization,
    language,
    issuedAt,
    ...(paper.broad ? { broad: true } : {}),
    content: [
      { text: paper.organization, style: 'organization' },
      { text: paper.title, style: 'title', margin: [0, 2, 0, 4] },
      ...paper.about.map((line): Content => ({ text: line, style: 'label' })),
      ...paper.tables.map((table) =>
        section(table.title, tableOf(table, language, paper.broad ? BROAD_PAGE_WIDTH : PAGE_WIDTH)),
      ),
    ],
    footer: (page, pages) => ({
      text: `${page} / ${pages}`,
      style: 'small',
      alignment: 'center',
      margin: [0, 16, 0, 0],
    }),
  });
}

function tableOf({ columns, rows: lines, totals, empty }: BookTable, language: Language, width: number): Content {
  if (!lines.length) return callout(empty);
  const heads = columns.map(({ head, width, amounts }) => ({
    head,
    width,
    ...(amounts ? { align: 'right' as const } : {}),
  }));
  const strong = (cell: BookCell): Cell => ({ text: shown(cell), style: 'strong' });
  return rows(heads, [...lines.map((line) => line.map(shown)), ...totals.map((line) => line.map(strong))], width);

  function shown(cell: BookCell): string {
    if (cell === null) return '';
    if (typeof cell !== 'object') return String(cell);
    return 'day' in cell ? cell.day : formatMoney(cell, language);
  }
}
