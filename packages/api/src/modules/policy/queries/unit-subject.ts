import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { RequestSubject } from '../domain/rule-on-request.js';
import { START_DATES } from '../start-dates.js';

/** The unit a case is about and the day it is filed, and how far away the unit's place is. */
export interface UnitSubject extends RequestSubject {
  readonly regionClass: string | null;
}

/** Which unit, by UUIDs, and filed when; a unit of another customer or partner than those named counts as none. */
export interface UnitQuestion {
  readonly organizationId: string;
  readonly assetId: string | null;
  readonly filedAt: Date;
  readonly customerId?: string | null;
  readonly partnerId?: string | null;
}

const SUBJECT = `select json_build_object('on', ($5::timestamptz at time zone o.time_zone)::date, 'regionClass', s.region_class,
    'startDates', ${START_DATES})::text
  from organization o left join asset a on a.organization_id = o.id and a.id = $2
    and ($3::uuid is null or a.customer_id = $3) and ($4::uuid is null or a.partner_id = $4)
  left join site s on s.organization_id = a.organization_id and s.id = a.site_id where o.id = $1`;

/** Reads what is decided on besides stated facts: the unit's days and region, and the day where the organization is. */
export function unitSubject(read: Pick<ReadContext['read'], 'answer'>, question: UnitQuestion): Promise<UnitSubject> {
  const { organizationId, assetId, filedAt, customerId = null, partnerId = null } = question;
  return read.answer(SUBJECT, [organizationId, assetId, customerId, partnerId, filedAt.toISOString()]);
}
