import { sql, type Rule } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** Colleagues see each other; outsiders only whoever is sent to them. */
export const technicianRule: Rule = (_row, ask) => (ask(({ actor }) => isInside(actor)) ? sql`true` : sql`false`);
