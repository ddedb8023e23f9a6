import { customerId, sql, technicianId, type Ask, type Row, type Rule, type Sql } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';

/** The office sees every row, customers those that are theirs. `column` holds the customer. */
export const ownOrOffice =
  (column: string): Rule =>
  (row, ask) => {
    if (ask(({ actor }) => isOffice(actor))) return sql`true`;
    return ask(({ actor }) => actor.kind === 'CUSTOMER') ? sql`${row(column)} = ${customerId}` : sql`false`;
  };

/**
 * Whether personal data is told whole: to the customer it is about, and to the technician of a visit to them which is
 * not finished. Everybody else reads it masked. `customer` is the customer's id in the row.
 */
export function toldWhole(row: Row, ask: Ask, customer: string): Sql {
  if (ask(({ actor }) => actor.kind === 'CUSTOMER')) return sql`${row(customer)} = ${customerId}`;
  if (ask(({ actor }) => actor.technicianId === null)) return sql`false`;
  return sql`exists (select from visit v join service_request r on r.organization_id = v.organization_id
    and r.id = v.request_id where v.organization_id = ${row('organization_id')} and v.technician_id = ${technicianId}
    and v.state in ('ACCEPTED', 'ON_THE_WAY', 'ARRIVED', 'WORKING', 'STOPPED', 'DONE', 'OFFERED')
    and r.customer_id = ${row(customer)})`;
}
