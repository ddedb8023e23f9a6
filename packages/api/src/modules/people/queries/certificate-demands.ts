import type { CertificateKind, Localized } from '@aftercare/schema';
import type { SqlRows } from '../../../kernel/sql-rows.js';

/** Work somebody here can do or a product is made of, and the certificates the state demands for it. */
export interface CertificateDemandRow {
  readonly skill: string;
  readonly name: Localized;
  readonly kinds: readonly CertificateKind[];
}

/** Every kind of work, by its code: the components of the products, and what technicians can do besides. */
export async function certificateDemands(rows: SqlRows, organizationId: string): Promise<CertificateDemandRow[]> {
  return (await rows.execute(
    `select s.skill, coalesce((select c.name from component c where c.organization_id = o.id and c.code = s.skill
         order by c.id limit 1), jsonb_build_object('zh-CN', s.skill, 'en', s.skill)) as name,
       (select coalesce(json_agg(d.kind order by d.kind), '[]'::json) from demanded_certificate d
         where d.organization_id = o.id and d.skill = s.skill) as kinds
     from organization o cross join lateral (
       select c.code as skill from component c where c.organization_id = o.id
       union select unnest(t.skills) from technician t where t.organization_id = o.id and t.retired_at is null
       union select d.skill from demanded_certificate d where d.organization_id = o.id) s
     where o.id = ? order by s.skill limit 200`,
    [organizationId],
  )) as CertificateDemandRow[];
}
