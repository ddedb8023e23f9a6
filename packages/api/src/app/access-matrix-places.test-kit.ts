import type pg from 'pg';
import type { Owner } from '../testing/foreign-rows.js';

/** Somebody of each kind in an organization: UUIDs. */
export interface Place extends Owner {
  readonly customerAccountId: string;
}

/** Those of an organization who are told apart: the first, and another. */
export async function placesOf(superuser: pg.Client, slug: string): Promise<Place[]> {
  const { rows } = await superuser.query<{
    of: Record<'staff' | 'customers' | 'partners', Record<string, string>[]>;
    id: string;
  }>(
    `select o.id, json_build_object(
       'staff', (select json_agg(json_build_object('accountId', t.account_id, 'technicianId', t.id) order by t.id)
                 from technician t where t.organization_id = o.id and t.account_id is not null),
       'customers', (select json_agg(json_build_object('customerId', a.customer_id, 'customerAccountId', a.id) order by a.id)
                     from account a where a.organization_id = o.id and a.kind = 'CUSTOMER'),
       'partners', (select json_agg(json_build_object('partnerId', p.id) order by exists (
                      select from asset s where s.organization_id = o.id and s.partner_id = p.id) desc, p.id)
                    from partner p where p.organization_id = o.id)) as of
     from organization o where o.slug = $1`,
    [slug],
  );
  const { id: organizationId, of } = rows[0]!;
  return [0, 1].map((n) => {
    const one = (among: Record<string, string>[]) => among[n === 0 ? 0 : among.length - 1]!;
    return { organizationId, ...one(of.staff), ...one(of.customers), ...one(of.partners) } as unknown as Place;
  });
}
