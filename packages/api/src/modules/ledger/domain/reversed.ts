import type { Posting } from './posting.js';

/** The lines that take an entry back, to the cent. */
export const reversed = (postings: readonly Posting[]): Posting[] =>
  postings.map((posting) => ({ ...posting, amountMinor: -posting.amountMinor }));
