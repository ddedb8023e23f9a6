import { Language, LedgerPaperKind, PaperFormat } from '@aftercare/schema';
import { formatMoment } from '../../../kernel/paper/paper-format.js';
import { WORKBOOK_TYPE } from '../../../kernel/paper/workbook.js';
import type { MonthBooks } from '../domain/month-books.js';
import type { BookPaper } from './book-paper.js';
import { bookWords } from './book-words.js';
import { bookWorkbook } from './book-workbook.js';
import { bulletinPaper } from './bulletin-paper.js';
import { claimsLedgerPaper } from './claims-ledger-paper.js';
import { penaltiesPaper } from './penalties-paper.js';
import { printBookPaper } from './print-book-paper.js';

/** One file of a closed month. */
export interface MonthPaper {
  readonly kind: LedgerPaperKind;
  readonly format: PaperFormat;
  readonly language: Language;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const PAPERS = {
  CLAIMS_LEDGER: claimsLedgerPaper,
  PENALTIES: penaltiesPaper,
  BULLETIN: bulletinPaper,
} as const satisfies Record<LedgerPaperKind, (books: MonthBooks, about: readonly string[], in_: Language) => BookPaper>;

/** What each paper tells of; a paper that is not made this month is left out. */
export type BooksByPaper = Readonly<Partial<Record<LedgerPaperKind, MonthBooks>>>;

/** The papers of a month as PDF and XLSX, in both languages: four files each; the same books have the same bytes. */
export async function monthPapers(
  books: BooksByPaper,
  { closedAt, timeZone }: { readonly closedAt: Date; readonly timeZone: string },
): Promise<MonthPaper[]> {
  const papers: MonthPaper[] = [];
  for (const kind of Object.values(LedgerPaperKind)) {
    const told = books[kind];
    if (!told) continue;
    for (const language of Object.values(Language)) {
      const words = bookWords(language);
      const closed = formatMoment(closedAt.toISOString(), timeZone, language);
      const about = [words.months(told.from, told.month), words.closed(closed), words.entries(told.entries)];
      const paper = PAPERS[kind](told, about, language);
      const name = `${paper.title} ${told.month.slice(0, 7)}`;
      papers.push(
        {
          kind,
          language,
          format: PaperFormat.PDF,
          name: `${name}.pdf`,
          contentType: 'application/pdf',
          bytes: await printBookPaper(paper, language, closedAt),
        },
        {
          kind,
          language,
          format: PaperFormat.XLSX,
          name: `${name}.xlsx`,
          contentType: WORKBOOK_TYPE,
          bytes: bookWorkbook(paper),
        },
      );
    }
  }
  return papers;
}
