import { sql, type Rule } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';

/** What customers said when they were called back is for the office: not for those whose work they were asked about. */
export const officeOnly: Rule = (_row, ask) => (ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`false`);
