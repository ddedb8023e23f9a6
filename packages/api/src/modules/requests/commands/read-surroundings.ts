import type { Entry } from '../../../kernel/database/entry.js';
import { refuse } from '../../../kernel/refusal.js';
import { SUBJECT_COLUMNS, subjectOf, type DecisionSubject, type SubjectRow } from '../../entitlement/index.js';
import { policyInForce } from '../../policy/index.js';

/** Whom and what a new request is about, as one statement finds them. Ids are UUIDs. */
export interface Surroundings {
  readonly customer: { readonly id: string; readonly companyName: string | null };
  readonly asset: { readonly id: string; readonly serial: string; readonly partnerId: string | null } | null;
  /** The place that was named, else the unit's. */
  readonly site: { readonly id: string; readonly regionClass: string } | null;
  /** What the policy needs to know to decide. */
  readonly subject: DecisionSubject;
  /** UUID of the version a new request is bound to; null where none is in force. */
  readonly policyVersionId: string | null;
}

interface Row extends SubjectRow {
  readonly policy_version_id: string | null;
  readonly customer_id: string | null;
  readonly company_name: string | null;
  readonly asset_id: string | null;
  readonly asset_customer_id: string | null;
  readonly serial: string;
  readonly partner_id: string | null;
  readonly wanted_site_id: string | null;
  readonly site_id: string | null;
  readonly region_class: string;
}

/**
 * `offset 0` keeps what may be null out of the joins' conditions: behind row level security PostgreSQL would not look it up
 * by the key unless it knew the values, and so would plan the statement each time.
 */
const SURROUNDINGS = `
  select ${SUBJECT_COLUMNS}, (${policyInForce('o.id', '?::timestamptz')}) as policy_version_id,
    c.id as customer_id, c.company_name, a.id as asset_id, a.customer_id as asset_customer_id, a.serial, a.partner_id,
    w.site_id as wanted_site_id, s.id as site_id, s.region_class
  from organization o
  left join asset a on a.organization_id = o.id and a.id = ?::uuid
  cross join lateral (
    select coalesce(?::uuid, a.customer_id) as customer_id, coalesce(?::uuid, a.site_id) as site_id offset 0) w
  left join customer c on c.organization_id = o.id and c.id = w.customer_id
  left join site s on s.organization_id = o.id and s.id = w.site_id and s.customer_id = c.id
  where o.id = ?::uuid`;

/**
 * Reads everything a request is entered from at once. Refuses with NotFoundError: the customer, the unit where it is
 * not this customer's, the place where it is not this customer's.
 *
 * @param customerId the unit's customer when left out
 */
export async function readSurroundings(
  { rows, organizationId, now }: Entry,
  { customerId, assetId, siteId }: Readonly<Record<'customerId' | 'assetId' | 'siteId', string | null | undefined>>,
): Promise<Surroundings> {
  const [row] = (await rows.execute(SURROUNDINGS, [
    now.toISOString(),
    now.toISOString(),
    assetId ?? null,
    customerId ?? null,
    siteId ?? null,
    organizationId,
  ])) as [Row];
  if (assetId && (!row.asset_id || (row.customer_id && row.asset_customer_id !== row.customer_id)))
    throw refuse.notFound('asset');
  if (!row.customer_id) throw refuse.notFound('customer');
  if (row.wanted_site_id && !row.site_id) throw refuse.notFound('site');
  return {
    customer: { id: row.customer_id, companyName: row.company_name },
    asset: row.asset_id ? { id: row.asset_id, serial: row.serial, partnerId: row.partner_id } : null,
    site: row.site_id ? { id: row.site_id, regionClass: row.region_class } : null,
    subject: subjectOf(row),
    policyVersionId: row.policy_version_id,
  };
}
