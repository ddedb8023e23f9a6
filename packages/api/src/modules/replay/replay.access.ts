import { Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { sql, type Rule } from '../../kernel/read/index.js';

/** Those who weigh a policy before it is signed. */
export const REPLAYERS = [Role.SUPERVISOR, Role.MANAGER, Role.EXECUTIVE, Role.ADMIN] as const;

export const mayReplay = ({ kind, roles }: Actor): boolean =>
  kind === 'STAFF' && roles.some((role) => (REPLAYERS as readonly Role[]).includes(role));

export const replayersOnly: Rule = (_row, ask) => (ask(({ actor }) => mayReplay(actor)) ? sql`true` : sql`false`);
