import { isDeepStrictEqual } from 'node:util';

export interface Check {
  readonly sentence: string;
  readonly holds: boolean;
  /** What was found instead. */
  readonly found?: string;
}

/** What a scenario has shown of one policy: every check is a sentence that holds or does not. */
export class Checks {
  readonly all: Check[] = [];
  /** Figures of the policy that nothing in the API decides by yet. */
  readonly waiting: string[] = [];

  that(sentence: string, holds: boolean, found?: unknown): void {
    this.all.push({ sentence, holds, ...(holds ? {} : { found: written(found) }) });
  }

  equal(sentence: string, found: unknown, expected: unknown): void {
    this.that(sentence, isDeepStrictEqual(found, expected), `${written(found)}, not ${written(expected)}`);
  }

  waitsFor(figure: string): void {
    this.waiting.push(figure);
  }

  get failed(): readonly Check[] {
    return this.all.filter(({ holds }) => !holds);
  }
}

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
