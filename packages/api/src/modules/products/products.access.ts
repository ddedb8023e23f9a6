import { Role } from '@aftercare/schema';
import { staffWith } from '../../kernel/graphql/access.js';
import { customerId, partnerId, sql, type Rule } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { mayAsPartner } from '../../kernel/may-as-partner.js';

/** The office sees every unit, customers theirs, partners those that went through them. */
export const assetRule: Rule = (row, ask) => {
  if (ask(({ actor }) => isOffice(actor))) return sql`true`;
  if (ask(({ actor }) => actor.kind === 'CUSTOMER')) return sql`${row('customer_id')} = ${customerId}`;
  const asPartner = ask(({ actor }) => actor.kind === 'PARTNER' && mayAsPartner(actor, 'assets:read'));
  return asPartner ? sql`${row('partner_id')} = ${partnerId}` : sql`false`;
};

/** Since when a model is no longer made is the management's to say: it promises customers something. */
export const mayEndProduction = staffWith(Role.MANAGER, Role.ADMIN);
