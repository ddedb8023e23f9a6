import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';

/** Refuses with InvalidInputError (`stock.notAPart`) what is no part of the price list: labour and travel lie nowhere. */
export async function requireParts(
  { em, organizationId }: Pick<Work, 'em' | 'organizationId'>,
  parts: readonly { readonly priceItemId: string; readonly path: string }[],
): Promise<void> {
  if (!parts.length) return;
  const ids = parts.map(({ priceItemId }) => priceItemId);
  const known = await em.execute<{ id: string }[]>(
    `select id from price_item where organization_id = ? and id = any(?::uuid[]) and class in ('ORDINARY_PART', 'SPECIAL_PART')`,
    [organizationId, `{${ids.join(',')}}`],
  );
  const unknown = parts.filter(({ priceItemId }) => !known.some(({ id }) => id === priceItemId));
  if (unknown.length) throw refuse.input(...unknown.map(({ path }) => ({ path, code: 'stock.notAPart' })));
}
