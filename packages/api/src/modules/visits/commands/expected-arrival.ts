import { travelMinutes } from '../../../kernel/routing/travel.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { Place } from '../domain/check-place.js';
import type { VisitInHand } from './lock-visit.js';

/**
 * When whoever sets out from there is expected at the request's site: all that is kept of where they were. Null where one
 * of the two places is not known.
 */
export async function expectedArrival(
  { em, organizationId }: Work,
  { request, at }: Pick<VisitInHand, 'request' | 'at'>,
  { latitude, longitude }: Place,
): Promise<Date | null> {
  if (latitude == null || longitude == null || !request.siteId) return null;
  const [site] = await em.execute<{ latitude: number | null; longitude: number | null }[]>(
    'select latitude, longitude from site where organization_id = ? and id = ?',
    [organizationId, request.siteId],
  );
  if (site?.latitude == null || site.longitude == null) return null;
  const minutes = travelMinutes({ latitude, longitude }, { latitude: site.latitude, longitude: site.longitude });
  return new Date(at.getTime() + minutes * 60_000);
}
