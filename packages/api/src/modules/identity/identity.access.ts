import { AccountKind } from '@aftercare/schema';
import { accountId, partnerId, sql, type Rule } from '../../kernel/read/index.js';
import { isInside, isOffice } from '../../kernel/who.js';

/** People see themselves; those inside the company see their colleagues. */
export const accountAccess: Rule = (row, ask) =>
  ask(({ actor }) => isInside(actor))
    ? sql`${row('kind')} = ${() => AccountKind.STAFF} or ${row('id')} = ${accountId}`
    : sql`${row('id')} = ${accountId}`;

/** Partners see themselves, the office all of them. */
export const partnerRule: Rule = (row, ask) =>
  ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`${row('id')} = ${partnerId}`;
