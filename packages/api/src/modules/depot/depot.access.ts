import { sql, type Rule } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** Staff see every loaner; customers the one they have or had, which row level security holds. */
export const loanersOf: Rule = (_row, ask) =>
  ask(({ actor }) => isInside(actor) || actor.kind === 'CUSTOMER') ? sql`true` : sql`false`;
