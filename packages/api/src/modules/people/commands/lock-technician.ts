import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { leadsPeople } from '../people.access.js';

/** A technician whose file is being changed. */
export interface LockedTechnician {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** The day it is where the technician is. */
  readonly today: string;
  /** Who they are when they sign in; null where they do not. */
  readonly accountId: string | null;
}

/** Whose file, and as it was seen. */
export interface TechnicianSeen {
  readonly technicianId: string;
  readonly version: number;
}

/**
 * The technician, held until the change commits: dispatchers wait for it, so that nobody is sent on what is being
 * changed. For those who lead people; with `own`, also for the technician.
 *
 * Refuses with NotFoundError, and with ConflictError where a version is given and is not the one it has now.
 */
export async function lockTechnician(
  { rows, organizationId, actor, now }: Work,
  { technicianId, version }: { readonly technicianId: string; readonly version?: number },
  own = false,
): Promise<LockedTechnician> {
  const isOwn = own && actor.technicianId === technicianId;
  if (!leadsPeople(actor) && !isOwn) throw forbidden();
  const [found] = (await rows.execute(
    `select t.id, t.name, t.time_zone as "timeZone", (?::timestamptz at time zone t.time_zone)::date::text as today, t.version,
       (select a.id from account a where a.organization_id = t.organization_id and a.technician_id = t.id
         and a.disabled_at is null limit 1) as "accountId"
     from technician t where t.organization_id = ? and t.id = ? and t.retired_at is null for no key update of t`,
    [now.toISOString(), organizationId, technicianId],
  )) as (LockedTechnician & { readonly version: number })[];
  if (!found) throw refuse.notFound('technician');
  if (version !== undefined && found.version !== version) throw refuse.conflict(found.version);
  return found;
}
