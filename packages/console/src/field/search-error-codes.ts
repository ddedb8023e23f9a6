import type { ErrorCodes } from './read-day';

export type ErrorCode = ErrorCodes[number];

const inOrder = new Intl.Collator('en', { numeric: true });

/**
 * The codes that hold every word of what is looked for, in the code itself or in what it says, the unit's own product
 * first: then the code that is meant, those that begin with it, those that hold it, and last those whose words do.
 * Capitals, full-width letters and the marks within a code make no difference; looking for nothing finds all. Pure.
 *
 * @param productId of the unit; null where it is not known
 */
export function searchErrorCodes(codes: ErrorCodes, search: string, productId: string | null): ErrorCode[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const meant = bare(words.join(''));
  return codes
    .flatMap((error) => {
      const code = bare(plain(error.code));
      const said = plain(`${error.code} ${error.module.text} ${error.meaning.text} ${error.remedy.text}`);
      if (!words.every((word) => said.includes(word) || (bare(word) && code.includes(bare(word))))) return [];
      const isOwn = productId !== null && error.product?.id === productId;
      return [{ error, rank: (isOwn ? 0 : 4) + nearness(code, meant) }];
    })
    .toSorted((one, other) => one.rank - other.rank || inOrder.compare(one.error.code, other.error.code))
    .map(({ error }) => error);
}

function nearness(code: string, meant: string): number {
  if (!meant || code === meant) return 0;
  if (code.startsWith(meant)) return 1;
  return code.includes(meant) ? 2 : 3;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
/** Without the marks people leave out: `e07` for `E-07`. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
