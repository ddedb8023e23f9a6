import { Role } from '@aftercare/schema';
import { staffWith } from '../../kernel/graphql/access.js';
import { sql, technicianId, type Rule } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';

/** The office sees every place; technicians their own van. */
export const locationRule: Rule = (row, ask) => {
  if (ask(({ actor }) => isOffice(actor))) return sql`true`;
  return ask(({ actor }) => actor.kind === 'STAFF') ? sql`${row('technician_id')} = ${technicianId}` : sql`false`;
};

/** Movements are the office's to read. */
export const movementRule: Rule = (_row, ask) => (ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`false`);

/** Who moves and counts parts. */
export const STOCK_KEEPERS = staffWith(Role.STORES, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN);
