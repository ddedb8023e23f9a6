import { sql, type Rule } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';

/** How the house mends its ways is for its office: neither for those outside nor for technicians in the field. */
export const officeOnly: Rule = (_row, ask) => (ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`false`);
