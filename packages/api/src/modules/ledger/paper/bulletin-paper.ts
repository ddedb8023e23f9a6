import type { Language } from '@aftercare/schema';
import { formatMoney } from '../../../kernel/paper/paper-format.js';
import { caseTotals, type BookedCase, type CaseShare, type MonthBooks } from '../domain/month-books.js';
import type { BookPaper } from './book-paper.js';
import { bookWords, type BookWords } from './book-words.js';
import { borneBy } from './claims-ledger-paper.js';

/**
 * What happened, why, and how it ended, for the whole company (P05 6.2). It holds no personal data: no customer, nothing
 * anybody typed, and nobody's name.
 */
export function bulletinPaper(books: MonthBooks, about: readonly string[], language: Language): BookPaper {
  const words = bookWords(language);
  return {
    title: words.bulletinTitle,
    organization: books.organization[language],
    about,
    tables: [
      {
        title: words.summary,
        columns: [
          { head: words.item, width: 'rest' },
          { head: words.count, width: 130, amounts: true },
        ],
        rows: summary(books, words),
        totals: [],
        empty: words.noCases,
      },
      {
        title: words.cases,
        columns: [
          { head: words.request, width: 76 },
          { head: words.happened, width: 96 },
          { head: words.cause, width: 96 },
          { head: words.outcome, width: 'rest' },
        ],
        rows: books.cases.map((one) => [
          one.number,
          [one.product?.[language], one.happened?.[language]].filter(Boolean).join(' · ') || words.unknown,
          one.cause?.[language] ?? words.unknown,
          outcomeOf(one, words, language),
        ]),
        totals: [],
        empty: words.noCases,
      },
    ],
  };
}

const summary = (books: MonthBooks, words: BookWords) =>
  caseTotals(books.cases).flatMap(({ currency, cases, lossMinor, handlingMinor, recoveredMinor, penaltiesMinor }) => [
    [`${words.countCases} (${currency})`, cases],
    [words.loss, { amountMinor: lossMinor, currency }],
    [words.handling, { amountMinor: handlingMinor, currency }],
    [words.recovered, { amountMinor: recoveredMinor, currency }],
    [words.penalties, { amountMinor: penaltiesMinor, currency }],
  ]);

function outcomeOf(one: BookedCase, words: BookWords, language: Language): string {
  const amount = (label: string, amountMinor: number) =>
    amountMinor ? `${label} ${formatMoney({ amountMinor, currency: one.currency }, language)}` : '';
  const unnamed = { ...one, borne: one.borne.map((share) => ({ ...share, name: nameless(share) })) };
  return [
    one.remedy?.[language],
    amount(words.loss, one.lossMinor),
    borneBy(unnamed, language).join(language === 'en' ? '; ' : '；'),
  ]
    .filter(Boolean)
    .join(language === 'en' ? '. ' : '。');
}

const inBoth = (word: 'member' | 'outside') => ({ 'zh-CN': bookWords('zh-CN')[word], en: bookWords('en')[word] });

/** Of whom money is claimed was typed by somebody, and may be a person too. */
const nameless = ({ claimed, ofPerson, name }: CaseShare) =>
  claimed ? inBoth('outside') : ofPerson ? inBoth('member') : name;
