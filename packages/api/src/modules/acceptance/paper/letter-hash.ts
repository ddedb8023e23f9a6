import { createHash } from 'node:crypto';

/** What a letter says. */
export interface LetterText {
  readonly number: string;
  readonly cause: string;
  readonly remedy: string;
  readonly result: string;
}

/** SHA-256 of what a letter says, in hexadecimal: the paper is printed only while it is what was sent. */
export const letterHash = ({ number, cause, remedy, result }: LetterText): string =>
  createHash('sha256')
    .update(JSON.stringify(['letter/1', number, cause, remedy, result]))
    .digest('hex');
