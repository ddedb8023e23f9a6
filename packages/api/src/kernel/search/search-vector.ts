import { searchWords } from './search-words.js';

const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The texts' words as PostgreSQL writes a `tsvector`: bind it and cast it, `$1::tsvector`. */
export const searchVector = (...texts: (string | null | undefined)[]): string =>
  searchWords(texts.filter(Boolean).join('\n')).map(quoted).join(' ');

/**
 * What somebody typed, as a `tsquery` that asks for all its words; a lone Chinese character and the last Latin word are
 * asked for as beginnings, since people search while they type. Null when there is nothing to ask for.
 */
export function searchQuery(text: string): string | null {
  const words = searchWords(text);
  if (words.length === 0) return null;
  return words.map((word, at) => (at === words.length - 1 || [...word].length === 1 ? `${quoted(word)}:*` : quoted(word))).join(' & ');
}
