const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu;
const MAX_WORDS = 400;
const MAX_LENGTH = 60;

/**
 * The words a text is found by, each once, in order: Latin words in lower case, and the pairs of neighbouring
 * characters of Chinese, Japanese and Korean, which have no spaces; a lone character counts as a word. Words longer
 * than 60 characters are cut, and a text has at most 400.
 */
export function searchWords(text: string): string[] {
  const words = new Set<string>();
  for (const { word, parts } of searchTerms(text)) {
    for (const one of [word, ...parts]) words.add(one);
    if (words.size >= MAX_WORDS) break;
  }
  return [...words].slice(0, MAX_WORDS);
}

/** A word of a text; a compound, such as R-2026-000123, is found whole and by its parts. */
export interface SearchTerm {
  readonly word: string;
  readonly parts: readonly string[];
}

/** The words of a text in the order they stand, compounds not yet taken apart. */
export const searchTerms = (text: string): SearchTerm[] =>
  runs(text.normalize('NFKC').toLowerCase()).flatMap((run) =>
    IDEOGRAPH.test(run) ? pairs(run).map(alone) : [latin(run)],
  );

const alone = (word: string): SearchTerm => ({ word, parts: [] });

/** A run of ideographs and Latin letters without a space between, such as 热水器pro, falls into its scripts. */
const runs = (text: string): string[] =>
  [...text.matchAll(WORD)].flatMap(([run]) =>
    run.split(/(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/u),
  );

const pairs = (run: string): string[] => {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((character, at) => characters[at]! + character);
};

const latin = (run: string): SearchTerm => {
  const word = run.slice(0, MAX_LENGTH);
  return { word, parts: /[-.'’]/.test(word) ? word.split(/[-.'’]+/).filter(Boolean) : [] };
};
