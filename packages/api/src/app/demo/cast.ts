import type { DemoOrganization } from './demo-organization.js';
import type { Stage } from './stage.js';

/** Whom and what the stories speak of, by their places in the organization's lists. */
export interface Cast {
  readonly customers: readonly {
    readonly id: string;
    readonly siteId: string;
    readonly regionClass: string;
    readonly region: string;
    readonly assetIds: readonly string[];
  }[];
  readonly technicians: readonly { readonly id: string; readonly name: string; readonly regions: readonly string[] }[];
  readonly prices: ReadonlyMap<string, string>;
}

export async function readCast(stage: Stage, demo: DemoOrganization): Promise<Cast> {
  const customers = await stage.rows<{
    id: string;
    siteId: string;
    regionClass: string;
    region: string;
    assetIds: string[];
  }>(
    `select c.id, s.id as "siteId", s.region_class as "regionClass", s.region,
       (select array_agg(a.id order by a.serial) from asset a where a.organization_id = c.organization_id and a.customer_id = c.id) as "assetIds"
     from customer c join site s on s.organization_id = c.organization_id and s.customer_id = c.id
     where c.organization_id = ? order by c.number limit ?`,
    demo.customers.length,
  );
  const technicians = await stage.rows<{ id: string; name: string; regions: string[] }>(
    'select id, name, regions from technician where organization_id = ? order by id',
  );
  const prices = await stage.rows<{ id: string; code: string }>(
    'select id, code from price_item where organization_id = ?',
  );
  return { customers, technicians, prices: new Map(prices.map(({ code, id }) => [code, id])) };
}
