import type { Actor } from './actor.js';

/** A partner's people may what the partner may; its programs only what their key says. */
export const mayAsPartner = (actor: Actor, scope: string): boolean =>
  actor.accountId !== null || actor.scopes.includes(scope);
