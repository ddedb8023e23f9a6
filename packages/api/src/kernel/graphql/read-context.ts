import type { Actor } from '../actor.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import type { Reader } from '../read/index.js';

/** What questions and fields of code may use of the request they serve. Modules ask for more of the house by name. */
export interface ReadContext {
  readonly actor: Actor;
  /** Reads: one statement a call, as the actor. */
  readonly read: Reader;
  readonly house: { readonly personalData: PersonalData };
  now(): Date;
}
