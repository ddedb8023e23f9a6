import { sql, type Rule } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** What belongs to no request, such as a version of the policy, is for everybody inside. */
export const ofNoRequest: Rule = (row, ask) =>
  ask(({ actor }) => isInside(actor)) ? sql`${row('request_id')} is null` : sql`false`;
