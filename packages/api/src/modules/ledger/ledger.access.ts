import { Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { accountId, sql, type Rule } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** Who keeps the books: posts, takes back, closes months. */
export const BOOK_KEEPERS = [Role.FINANCE] as const;

/** Who reads the books; nobody outside, and none of those who only do the work. */
export const BOOK_READERS = [Role.FINANCE, Role.SUPERVISOR, Role.MANAGER, Role.EXECUTIVE, Role.ADMIN] as const;

const has = ({ kind, roles }: Actor, any: readonly Role[]): boolean =>
  kind === 'SYSTEM' || (kind === 'STAFF' && any.some((role) => roles.includes(role)));

/** Whoever reads the books. */
export const readsBooks: Rule = (_row, ask) => (ask(({ actor }) => has(actor, BOOK_READERS)) ? sql`true` : sql`false`);

/**
 * Whoever keeps them sees every entry but those of a request against themselves; who only reads them, here what is of
 * no request.
 */
export const keptOrOfNoRequest: Rule = (row, ask) => {
  if (ask(({ actor }) => has(actor, BOOK_KEEPERS)))
    return sql`not exists (select from service_request q where q.organization_id = ${row('organization_id')}
      and q.id = ${row('request_id')} and q.complained_of_ids @> array[${accountId}]::uuid[])`;
  return ask(({ actor }) => has(actor, BOOK_READERS)) ? sql`${row('request_id')} is null` : sql`false`;
};

/** The bulletin, to everybody inside. */
export const bulletinInside: Rule = (row, ask) =>
  ask(({ actor }) => isInside(actor)) ? sql`${row('kind')} = 'BULLETIN'` : sql`false`;
