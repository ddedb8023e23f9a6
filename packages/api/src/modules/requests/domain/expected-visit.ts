import type { Entitlement, RequestKind, ServiceRung, VisitKind } from '@aftercare/schema';

const TOLD_BY_PHONE: readonly RequestKind[] = ['CONSULTATION', 'SUGGESTION'];

/**
 * How a request would be served when nobody chose: as far as it has come; a request that has not come further than the
 * telephone gets a visit on site, unless advice is all that is asked for or given.
 */
export function expectedVisitKind(kind: RequestKind, rung: ServiceRung, entitlement: Entitlement | null): VisitKind {
  if (rung !== 'PHONE') return entitlement === 'ADVICE_ONLY' ? 'REMOTE' : rung;
  return entitlement === 'ADVICE_ONLY' || TOLD_BY_PHONE.includes(kind) ? 'PHONE' : 'ON_SITE';
}

const ON_SITE: Readonly<Record<RequestKind, number>> = {
  REPAIR: 120,
  INSTALLATION: 180,
  CONSULTATION: 60,
  TRAINING: 120,
  MAINTENANCE: 90,
  PARTS: 60,
  COMPLAINT: 60,
  SUGGESTION: 60,
  CLAIM: 90,
};
const REMOTE = 45;
const PHONE = 30;

/** How long a visit is planned for where nobody said, in minutes: assumptions of the house, by what is asked for and how it is served. */
export const expectedVisitMinutes = (request: RequestKind, visit: VisitKind): number =>
  visit === 'ON_SITE' ? ON_SITE[request] : visit === 'REMOTE' ? REMOTE : PHONE;
