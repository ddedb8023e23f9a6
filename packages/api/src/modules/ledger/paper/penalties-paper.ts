import type { Language } from '@aftercare/schema';
import type { BookedPenalty, MonthBooks } from '../domain/month-books.js';
import type { BookPaper, BookTable } from './book-paper.js';
import { bookWords, type BookWords } from './book-words.js';

/** Penalties of a month, a table for each unit or person that bears any, and what each comes to (P05 5.1 to 5.9). */
export function penaltiesPaper(books: MonthBooks, about: readonly string[], language: Language): BookPaper {
  const words = bookWords(language);
  const units = Map.groupBy(books.penalties, ({ name }) => name[language]);
  const tables = [...units].map(([unit, penalties]) => tableOf(unit, penalties, words, language));
  return {
    title: words.penaltiesTitle,
    organization: books.organization[language],
    about,
    tables: tables.length ? tables : [tableOf(words.cases, [], words, language)],
  };
}

function tableOf(unit: string, all: readonly BookedPenalty[], words: BookWords, language: Language): BookTable {
  const sums = Map.groupBy(all, ({ currency }) => currency);
  return {
    title: unit,
    columns: [
      { head: words.entry, width: 76 },
      { head: words.day, width: 56 },
      { head: words.request, width: 76 },
      { head: words.rule, width: 'rest' },
      { head: words.amount, width: 72, amounts: true },
    ],
    rows: all.map(({ number, on, requestNumber, clause, sentence, amountMinor, currency }) => [
      number,
      on,
      requestNumber ?? '',
      clause ? `${words.clause(clause)} ${sentence?.[language] ?? ''}` : '',
      { amountMinor, currency },
    ]),
    totals: [...sums].map(([currency, some]) => [
      words.subtotal(unit),
      '',
      '',
      '',
      { amountMinor: some.reduce((sum, { amountMinor }) => sum + amountMinor, 0), currency },
    ]),
    empty: words.noPenalties,
  };
}
