import { Role } from '@aftercare/schema';
import { sql, type Rule } from '../../kernel/read/index.js';

/** Who looks after what the product itself could not do. */
export const CARETAKERS = [Role.ADMIN] as const;

export const caretakers: Rule = (_row, ask) =>
  ask(({ actor }) => actor.kind === 'STAFF' && CARETAKERS.some((role) => actor.roles.includes(role)))
    ? sql`true`
    : sql`false`;
