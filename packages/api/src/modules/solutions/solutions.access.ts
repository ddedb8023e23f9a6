import { sql, type Rule } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** Inside the company all of them; the customer what was sent to them; a partner, who does not decide on it, none. */
export const sentOrInside: Rule = (row, ask) => {
  if (ask(({ actor }) => isInside(actor))) return sql`true`;
  return ask(({ actor }) => actor.kind === 'CUSTOMER') ? sql`${row('sent_at')} is not null` : sql`false`;
};

/** The two sides of the matter: the company, and the customer. */
export const bothSides: Rule = (_row, ask) =>
  ask(({ actor }) => isInside(actor) || actor.kind === 'CUSTOMER') ? sql`true` : sql`false`;
