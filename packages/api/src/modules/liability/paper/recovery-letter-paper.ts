import type { Language } from '@aftercare/schema';
import { callout, facts, printable, prose, rows, section } from '../../../kernel/paper/paper-blocks.js';
import { formatMoney, formatQuantity } from '../../../kernel/paper/paper-format.js';
import { PAGE_MARGINS } from '../../../kernel/paper/paper-styles.js';
import { printPaper } from '../../../kernel/paper/print-paper.js';
import { RECOVERY_LETTER_WORDS } from './recovery-letter-words.js';

/** A letter that asks somebody outside for money, or is about such a claim. Amounts in minor units of one currency. */
export interface RecoveryLetter {
  readonly organizationName: string;
  readonly to: string;
  /** Whether it makes the claim; else it is about it. */
  readonly claims: boolean;
  /** The day on it, YYYY-MM-DD. */
  readonly on: string;
  /** When it was put on record: ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly request: { readonly number: string; readonly title: string };
  readonly lossMinor: number;
  readonly basisPoints: number;
  readonly claimedMinor: number;
  readonly receivedMinor: number;
  readonly currency: string;
  /** What was agreed to be due of the customer's claims. */
  readonly goods: readonly {
    readonly product: string;
    readonly batch: string;
    readonly quantity: number;
    readonly unit: string;
    readonly amountMinor: number;
  }[];
  readonly words: string | null;
}

/** The letter as PDF, A4, in a language; its words are as they were written. The same letter gives the same bytes. */
export function recoveryLetterPaper(letter: RecoveryLetter, language: Language): Promise<Uint8Array> {
  const words = RECOVERY_LETTER_WORDS[language];
  const { currency, goods, request } = letter;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, language);
  const title = letter.claims ? words.claim : words.reminder;
  const leftMinor = letter.claimedMinor - letter.receivedMinor;
  return printPaper({
    title: `${title} ${request.number}`,
    author: letter.organizationName,
    language,
    issuedAt: new Date(letter.recordedAt),
    footer: (page, pages) => ({
      margin: [PAGE_MARGINS[0], 22],
      columns: [
        { text: request.number, style: 'small' },
        { text: words.page(page, pages), style: 'small', alignment: 'right', width: 170 },
      ],
    }),
    content: [
      { text: printable(letter.organizationName), style: 'organization' },
      { text: title, style: 'title', margin: [0, 2, 0, 8] },
      { text: words.dear(printable(letter.to)), bold: true, margin: [0, 6, 0, 6] },
      prose(words.about(request.title)),
      facts([
        { label: words.on, value: letter.on },
        { label: words.request, value: request.number },
        { label: words.loss, value: money(letter.lossMinor) },
        { label: words.share, value: `${formatQuantity(letter.basisPoints / 100, language)} %` },
        { label: words.claimed, value: money(letter.claimedMinor) },
        { label: words.received, value: letter.claims ? null : money(letter.receivedMinor) },
      ]),
      ...(goods.length
        ? [
            section(
              words.goods,
              rows(
                [
                  { head: words.product, width: 'rest' },
                  { head: words.batch, width: 100 },
                  { head: words.quantity, width: 80, align: 'right' },
                  { head: words.amount, width: 100, align: 'right' },
                ],
                goods.map(({ product, batch, quantity, unit, amountMinor }) => [
                  product,
                  batch,
                  `${formatQuantity(quantity, language)} ${unit}`,
                  money(amountMinor),
                ]),
              ),
            ),
          ]
        : []),
      ...(letter.words ? [section(words.words, prose(letter.words))] : []),
      ...(leftMinor > 0 ? [callout(words.asked(money(leftMinor)))] : []),
      { text: printable(letter.organizationName), alignment: 'right', bold: true, margin: [0, 18, 0, 0] },
    ],
  });
}
