import { refusing } from '../../../kernel/database/refusing.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { Refusal } from '../../../kernel/refusal.js';

/**
 * Writes the visit's time. That nobody is in two places is the database's own rule, so it holds whatever the timing;
 * its refusal becomes TechnicianBusyError.
 */
export async function bookVisit({ em }: Pick<Work, 'em'>): Promise<void> {
  await refusing(em.flush(), 'technician_in_one_place', new Refusal('TechnicianBusyError', 'technicianBusy'));
}
