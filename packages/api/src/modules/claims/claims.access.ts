import { sql, type Rule } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** Claims are between the customer and the house: partners see none. */
export const notForPartners: Rule = (_row, ask) =>
  ask(({ actor }) => isInside(actor) || actor.kind === 'CUSTOMER') ? sql`true` : sql`false`;

/** What was found due is told to the customer once all have agreed to it, or nothing was. */
export const onceDecided: Rule = (row, ask) =>
  ask(({ actor }) => isInside(actor))
    ? sql`true`
    : sql`exists (select from claim c where c.organization_id = ${row('organization_id')} and c.id = ${row('claim_id')}
        and c.round = ${row('round')} and c.state in ('APPROVED', 'SETTLED', 'DECLINED', 'REVERSED'))`;

/** What becomes of goods in the house in the end is the house's own affair. */
export const notDisposal: Rule = (row, ask) =>
  ask(({ actor }) => isInside(actor)) ? sql`true` : sql`${row('step')} <> 'DISPOSED'`;
