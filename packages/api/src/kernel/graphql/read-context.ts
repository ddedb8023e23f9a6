import type { Actor } from '../actor.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import type { Reader, RunStatement } from '../read/index.js';

/** What questions and fields of code may use of the request they serve. */
export interface ReadContext {
  readonly actor: Actor;
  /** Reads through views: one statement a call. */
  readonly read: Reader;
  /** Runs a statement written by hand, which yields one JSON text, as the actor. */
  readonly run: RunStatement;
  readonly personalData: PersonalData;
  now(): Date;
}

/** The value of a hand-written statement, such as `select json_build_object(…)::text`. */
export async function answerOf<T>({ run, actor }: ReadContext, text: string, params: unknown[]): Promise<T> {
  return JSON.parse((await run(text, params, actor)) ?? 'null') as T;
}
