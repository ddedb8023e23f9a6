import type { CertificateKind } from '@aftercare/schema';
import type { SqlRows } from '../../../kernel/sql-rows.js';

/** A certificate that is good on the day it was asked about. */
export interface CertificateOnDay {
  readonly technicianId: string;
  readonly kind: CertificateKind;
  readonly title: string;
  /** The last day it is good for, `YYYY-MM-DD`; null where it does not run out. */
  readonly expiresOn: string | null;
}

/**
 * The certificates technicians hold that are good on a day; of everybody where `technicianIds` is null.
 * @param day `YYYY-MM-DD`, where the work is
 */
export async function certificatesOf(
  rows: SqlRows,
  organizationId: string,
  technicianIds: readonly string[] | null,
  day: string,
): Promise<CertificateOnDay[]> {
  return (await rows.execute(
    `select c.technician_id as "technicianId", c.kind, c.title, c.expires_on::text as "expiresOn"
     from certificate c, (select ?::date as day, ?::uuid[] as technicians) a
     where c.organization_id = ? and (a.technicians is null or c.technician_id = any(a.technicians))
       and c.issued_on <= a.day and (c.expires_on is null or c.expires_on >= a.day)
       and (c.ended_on is null or c.ended_on > a.day)
     order by c.technician_id, c.kind, c.id`,
    [day, technicianIds && `{${technicianIds.join(',')}}`, organizationId],
  )) as CertificateOnDay[];
}
