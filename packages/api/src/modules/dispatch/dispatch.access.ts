import { sql, type Rule } from '../../kernel/read/index.js';
import { isFieldOnly, isInside } from '../../kernel/who.js';

/** Colleagues see each other; outsiders only whoever is sent to them. */
export const technicianRule: Rule = (_row, ask) => (ask(({ actor }) => isInside(actor)) ? sql`true` : sql`false`);

/** Why a customer wants somebody else is between them and the office; technicians do not read it of each other. */
export const notOfColleagues: Rule = (_row, ask) => (ask(({ actor }) => !isFieldOnly(actor)) ? sql`true` : sql`false`);
