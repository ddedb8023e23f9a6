import type { ChangeContext } from '../database/unit-of-work.js';
import type { ReadContext } from './read-context.js';

/** What changes may use of the request they serve: they change as the actor, then read the answer in the same transaction. */
export interface CommandContext extends ReadContext, ChangeContext {}
