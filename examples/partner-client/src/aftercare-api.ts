import { setTimeout as pause } from 'node:timers/promises';
import type { InputIssue } from './contract.ts';

export interface ApiOptions {
  /** Where the service is: `https://service.example.com`. */
  readonly url: string;
  /** The key the organization gave you: `ac_…`. Keep it out of code and logs. */
  readonly key: string;
  /** How often a question is asked again when there was no answer; 4 unless said otherwise. */
  readonly retries?: number;
}

/** The service said no. `code` is stable and what to act on; `issues` name the fields that are wrong. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly issues: readonly InputIssue[];

  constructor(code: string, message: string, issues: readonly InputIssue[] = []) {
    super([message, ...issues.map((issue) => `${issue.path}: ${issue.message}`)].join('\n  '));
    this.code = code;
    this.issues = issues;
  }
}

/** No answer came, or none that could be understood: it is unknown whether anything happened. Ask again. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the service. A question without an answer is asked again, with growing pauses. That is safe for changes, too:
 * each carries an idempotency key, and the same key makes the same change once.
 */
export class AftercareApi {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /** The data of the answer. @throws Refused when the service refuses, NoAnswer after the last try */
  async ask<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
    const { retries = 4 } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#askOnce<T>(document, variables);
      } catch (error) {
        if (!(error instanceof NoAnswer) || attempt >= retries) throw error;
        await pause(250 * 2 ** attempt);
      }
    }
  }

  async #askOnce<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
    const { url, key } = this.#options;
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(20_000),
    }).catch((error: unknown) => {
      throw new NoAnswer('The service could not be reached', { cause: error });
    });
    const busy = response.status === 429 || response.status >= 500;
    if (busy) throw new NoAnswer(`The service answered ${response.status}`);
    const { data, errors } = (await response.json().catch((error: unknown) => {
      throw new NoAnswer('The answer was cut off', { cause: error });
    })) as Answer<T>;
    const error = errors?.[0];
    if (error?.extensions?.code === 'INTERNAL_SERVER_ERROR') throw new NoAnswer(error.message);
    if (error || !data) throw new Refused(error?.extensions?.code ?? 'UNKNOWN', error?.message ?? 'No data');
    return data;
  }
}
