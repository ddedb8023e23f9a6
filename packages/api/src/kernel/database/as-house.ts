import type { Work } from './unit-of-work.js';

/**
 * Lets a change of a customer or partner look at what the house looks at for them, such as who is free: the wall that
 * narrows their own statements is open for as long as the looking takes. What comes out of it is the caller's to answer for.
 */
export async function asHouse<T>({ em, actor }: Pick<Work, 'em' | 'actor'>, look: () => Promise<T>): Promise<T> {
  if (actor.kind !== 'CUSTOMER' && actor.kind !== 'PARTNER') return look();
  const [own] = await em.execute<{ customer: string | null; partner: string | null }[]>(
    `select current_setting('app.customer_id', true) as customer, current_setting('app.partner_id', true) as partner`,
  );
  const narrowed = (customer: string, partner: string) =>
    em.execute(`select set_config('app.customer_id', ?, true), set_config('app.partner_id', ?, true)`, [
      customer,
      partner,
    ]);
  await narrowed('', '');
  const seen = await look();
  // What is refused is rolled back altogether, and the setting with it.
  await narrowed(own?.customer ?? '', own?.partner ?? '');
  return seen;
}
