import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';

/** Where papers can be fetched. */
interface PapersContext {
  readonly house: { readonly files: { paperUrl(organizationId: string, reportId: string): string } };
}

interface Earlier {
  readonly number: string;
  readonly endedAt: string;
  readonly outcome: string | null;
  readonly findings: string;
  readonly actions: string;
  readonly technician: string;
  readonly parts: readonly string[];
  readonly reportNumber: string | null;
  /** Of the same customer alone: a paper names its customer. */
  readonly reportId: string | null;
}

/**
 * What was done to a unit before this visit, for those inside who see the visit: whoever is sent to a unit reads its file,
 * also of visits that were not theirs. It names no customer.
 */
export const earlierWorkOf = code<ReadContext & PapersContext>(
  [],
  async ({ earlier }, { actor, house }) =>
    isInside(actor)
      ? (earlier as readonly Earlier[]).map(({ reportId, ...work }) => ({
          ...work,
          reportUrl: reportId && house.files.paperUrl(actor.organizationId, reportId),
        }))
      : [],
  {
    earlier: (row) => sql`(select coalesce(json_agg(w order by w."endedAt" desc), '[]') from (
      select e.number, to_char(coalesce(e.finished_at, e.starts_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endedAt",
        e.outcome, e.findings, e.actions, t.name as technician, p.number as "reportNumber",
        case when er.customer_id = r.customer_id then p.id end as "reportId",
        (select coalesce(json_agg(q.name order by q.position), '[]') from visit_part q
          where q.organization_id = e.organization_id and q.visit_id = e.id) as parts
      from service_request r
        join service_request er on er.organization_id = r.organization_id and er.asset_id = r.asset_id
          and er.kind not in ('COMPLAINT', 'SUGGESTION')
        join visit e on e.organization_id = er.organization_id and e.request_id = er.id and e.id <> ${row('id')}
          and e.state in ('DONE', 'SIGNED')
        join technician t on t.organization_id = e.organization_id and t.id = e.technician_id
        left join service_report p on p.organization_id = e.organization_id and p.visit_id = e.id
      where r.organization_id = ${row('organization_id')} and r.id = ${row('request_id')}
      order by coalesce(e.finished_at, e.starts_at) desc limit 10) w)`,
  },
);
