import { lexiconOf } from './domain/outline-words.js';
import { policyLines, type PolicyLine } from './domain/policy-lines.js';
import { outlinePolicy } from './format/outline-policy.js';

/** How many are kept: whoever writes asks for one again and again, whoever compares for two. */
const KEPT = 32;

/** What policies say, line by line, as it is read: made once of each text that is asked for. */
export class PolicyReadings {
  readonly #bySha = new Map<string, readonly PolicyLine[] | null>();

  /** The lines of a text; null where it cannot be told apart into any. @param sha256 of the text */
  of(source: string, sha256: string): readonly PolicyLine[] | null {
    let lines = this.#bySha.get(sha256);
    if (lines === undefined) {
      const outline = outlinePolicy(source);
      lines = outline && policyLines(outline, lexiconOf(outline));
      if (this.#bySha.size >= KEPT) this.#bySha.delete(this.#bySha.keys().next().value!);
      this.#bySha.set(sha256, lines);
    }
    return lines;
  }
}
