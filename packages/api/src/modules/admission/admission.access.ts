import { Role } from '@aftercare/schema';
import { sql, technicianId, type Rule } from '../../kernel/read/index.js';
import { isInside, isOffice } from '../../kernel/who.js';

/** Who takes in deposits and gives them back. */
export const DEPOSIT_KEEPERS = [Role.FINANCE, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN] as const;

/** The office sees every admission, a technician in the field their own; nobody outside any. */
export const officeOrOwn: Rule = (row, ask) => {
  if (ask(({ actor }) => isOffice(actor))) return sql`true`;
  return ask(({ actor }) => isInside(actor)) ? sql`${row('technician_id')} = ${technicianId}` : sql`false`;
};

/** Deposits are the office's. */
export const depositsOffice: Rule = (_row, ask) => (ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`false`);
