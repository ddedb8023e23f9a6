import type { Language } from '@aftercare/schema';
import { formatMoney } from '../../../kernel/paper/paper-format.js';
import { caseTotals, type BookedCase, type MonthBooks } from '../domain/month-books.js';
import type { BookPaper } from './book-paper.js';
import { bookWords } from './book-words.js';

/** Who bears how much of a case, each in words. */
export const borneBy = ({ borne, currency }: BookedCase, language: Language): string[] =>
  borne.map(({ name, claimed, amountMinor }) => {
    const who = claimed ? bookWords(language).claimedFrom(name[language]) : name[language];
    return `${who} ${formatMoney({ amountMinor, currency }, language)}`;
  });

/** Returns, compensations and exchanges with losses and handling costs, request by request (P05 6.1). */
export function claimsLedgerPaper(books: MonthBooks, about: readonly string[], language: Language): BookPaper {
  const words = bookWords(language);
  const money = (amountMinor: number, currency: string) => ({ amountMinor, currency });
  return {
    title: words.claimsTitle,
    organization: books.organization[language],
    about,
    broad: true,
    tables: [
      {
        title: words.cases,
        columns: [
          { head: words.request, width: 66 },
          { head: words.customer, width: 70 },
          { head: words.happened, width: 68 },
          { head: words.remedy, width: 66 },
          { head: words.loss, width: 78, amounts: true },
          { head: words.handling, width: 68, amounts: true },
          { head: words.recovered, width: 68, amounts: true },
          { head: words.penalties, width: 68, amounts: true },
          { head: words.borne, width: 'rest' },
        ],
        rows: books.cases.map((one) => [
          one.number,
          one.customer,
          [one.product?.[language], one.happened?.[language], one.cause?.[language]].filter(Boolean).join(' · '),
          one.remedy?.[language] ?? '',
          money(one.lossMinor, one.currency),
          money(one.handlingMinor, one.currency),
          money(one.recoveredMinor, one.currency),
          money(one.penaltiesMinor, one.currency),
          borneBy(one, language).join('\n') || (one.lossMinor ? words.undecided : ''),
        ]),
        totals: caseTotals(books.cases).map((sum) => [
          words.total,
          sum.currency,
          '',
          '',
          money(sum.lossMinor, sum.currency),
          money(sum.handlingMinor, sum.currency),
          money(sum.recoveredMinor, sum.currency),
          money(sum.penaltiesMinor, sum.currency),
          '',
        ]),
        empty: words.noCases,
      },
    ],
  };
}
