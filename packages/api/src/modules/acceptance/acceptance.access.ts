import { sql, type Rule } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** What the company writes to the customer is for the two of them. */
export const twoSides: Rule = (_row, ask) =>
  ask(({ actor }) => isInside(actor) || actor.kind === 'CUSTOMER') ? sql`true` : sql`false`;
