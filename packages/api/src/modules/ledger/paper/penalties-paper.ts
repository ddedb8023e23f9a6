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
    tables:
      tables.length > 1
        ? [inAll(books.penalties, units, words), ...tables]
        : tables.length
          ? tables
          : [tableOf(words.cases, [], words, language)],
  };
}

/** What each unit bears, and all of them. */
function inAll(
  all: readonly BookedPenalty[],
  units: ReadonlyMap<string, readonly BookedPenalty[]>,
  words: BookWords,
): BookTable {
  return {
    title: words.summary,
    columns: [
      { head: words.unit, width: 'rest' },
      { head: words.amount, width: 110, amounts: true },
    ],
    rows: [...units].flatMap(([unit, penalties]) => sums(penalties).map((sum) => [unit, sum])),
    totals: sums(all).map((sum) => [words.total, sum]),
    empty: words.noPenalties,
  };
}

/** By currency. */
const sums = (penalties: readonly BookedPenalty[]) =>
  [...Map.groupBy(penalties, ({ currency }) => currency)].map(([currency, some]) => ({
    amountMinor: some.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    currency,
  }));

function tableOf(unit: string, all: readonly BookedPenalty[], words: BookWords, language: Language): BookTable {
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
      { day: on },
      requestNumber ?? '',
      clause ? `${words.clause(clause)} ${sentence?.[language] ?? ''}` : '',
      { amountMinor, currency },
    ]),
    totals: sums(all).map((sum) => [words.subtotal(unit), '', '', '', sum]),
    empty: words.noPenalties,
  };
}
