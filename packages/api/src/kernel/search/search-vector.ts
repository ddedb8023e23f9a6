import { searchTerms, searchWords, type SearchTerm } from './search-words.js';

const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The texts' words as PostgreSQL writes a `tsvector`: bind it and cast it, `$1::tsvector`. */
export const searchVector = (...texts: (string | null | undefined)[]): string =>
  searchWords(texts.filter(Boolean).join('\n')).map(quoted).join(' ');

/**
 * What somebody typed, as a `tsquery` that asks for all its words; a lone Chinese character and the last Latin word are
 * asked for as beginnings, since people search while they type. A compound is asked for from its beginning or by its
 * parts, so that a number is found without its letter. Null when there is nothing to ask for.
 */
export function searchQuery(text: string): string | null {
  const terms = searchTerms(text).slice(0, MOST_ASKED);
  return terms.map((term, at) => asked(term, at === terms.length - 1)).join(' & ') || null;
}

/** More words than this narrow nothing down. */
const MOST_ASKED = 32;

function asked({ word, parts }: SearchTerm, isLast: boolean): string {
  const from = (one: string, open: boolean) => (open || [...one].length === 1 ? `${quoted(one)}:*` : quoted(one));
  if (parts.length === 0) return from(word, isLast);
  const all = parts.map((part, at) => from(part, isLast && at === parts.length - 1)).join(' & ');
  return `(${quoted(word)}:* | ${all})`;
}
