import type { Work } from '../../../kernel/database/unit-of-work.js';
import { Refusal } from '../../../kernel/refusal.js';

const EXCLUSION_VIOLATION = '23P01';

/**
 * Writes the visit's time. That nobody is in two places is the database's own rule, so it holds whatever the timing;
 * its refusal becomes TechnicianBusyError.
 */
export async function bookVisit({ em }: Work): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === EXCLUSION_VIOLATION && constraint === 'technician_in_one_place')
      throw new Refusal('TechnicianBusyError', 'technicianBusy');
    throw error;
  }
}
