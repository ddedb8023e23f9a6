import type { Language } from '@aftercare/schema';
import type { Content } from 'pdfmake/interfaces.js';
import { callout, facts, printable, prose, section } from '../../../kernel/paper/paper-blocks.js';
import { formatMoment } from '../../../kernel/paper/paper-format.js';
import { INK, PAGE_MARGINS, PAGE_WIDTH } from '../../../kernel/paper/paper-styles.js';
import { printPaper } from '../../../kernel/paper/print-paper.js';
import { letterHash, type LetterText } from './letter-hash.js';
import { LETTER_WORDS } from './letter-words.js';

/** A letter as it is printed. Moments ISO 8601 in UTC. */
export interface LetterContent extends LetterText {
  readonly contentHash: string;
  readonly organizationName: string;
  readonly hotline: string | null;
  readonly customerName: string;
  readonly request: { readonly number: string; readonly title: string; readonly filedAt: string };
  readonly unit: string | null;
  readonly sentAt: string;
  /** IANA. */
  readonly timeZone: string;
}

/** The stored words are not those that were sent. */
export class LetterUnprintable extends Error {}

/**
 * Cause, remedy and result to the customer in writing, as PDF, A4: the frame in the reader's language, the words as they
 * were written. The same letter gives the same bytes. Fails with `LetterUnprintable` when its words were changed.
 */
export async function letterPaper(letter: LetterContent, language: Language): Promise<Uint8Array> {
  if (letterHash(letter) !== letter.contentHash) throw new LetterUnprintable(letter.number);
  const words = LETTER_WORDS[language];
  const moment = (iso: string) => formatMoment(iso, letter.timeZone, language);
  return printPaper({
    title: `${words.title} ${letter.number}`,
    author: letter.organizationName,
    language,
    issuedAt: new Date(letter.sentAt),
    footer: (page, pages) => ({
      margin: [PAGE_MARGINS[0], 22],
      columns: [
        { text: `${letter.number} · ${letter.contentHash.slice(0, 12)}`, style: 'small' },
        { text: words.page(page, pages), style: 'small', alignment: 'right', width: 170 },
      ],
    }),
    content: [
      ...head(letter, words.title),
      facts([
        { label: words.number, value: letter.number },
        { label: words.sentAt, value: moment(letter.sentAt) },
        { label: words.request, value: letter.request.number },
        { label: words.filedAt, value: moment(letter.request.filedAt) },
        { label: words.unit, value: letter.unit },
      ]),
      { text: words.dear(printable(letter.customerName)), margin: [0, 14, 0, 4] },
      prose(words.about(letter.request.title)),
      section(words.cause, prose(letter.cause)),
      section(words.remedy, prose(letter.remedy)),
      section(words.result, prose(letter.result)),
      callout(letter.hotline ? words.callUs(letter.hotline) : words.writeUs),
      { text: printable(letter.organizationName), alignment: 'right', bold: true, margin: [0, 18, 0, 0] },
    ],
  });
}

const head = ({ organizationName }: LetterContent, title: string): Content[] => [
  { text: printable(organizationName), style: 'organization' },
  { text: title, style: 'title', margin: [0, 2, 0, 0] },
  {
    canvas: [{ type: 'line', x1: 0, y1: 6, x2: PAGE_WIDTH, y2: 6, lineWidth: 1.2, lineColor: INK.accent }],
    margin: [0, 0, 0, 8],
  },
];
