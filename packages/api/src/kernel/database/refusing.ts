import type { Refusal } from '../refusal.js';

/**
 * Waits for what is being written. Where the database refuses it by the constraint of that name, refuses with what is
 * given instead: so a rule the database holds, whatever the timing, is told like any other. All other failures are
 * passed on as they are, also those of other constraints.
 */
export async function refusing<T>(writing: Promise<T>, constraint: string, refusal: Refusal): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    throw isRefusedBy(error, constraint) ? refusal : error;
  }
}

/** Whether the database refused something by the constraint or unique index of that name. */
export const isRefusedBy = (error: unknown, constraint: string): boolean =>
  error instanceof Error && (error as { constraint?: string }).constraint === constraint;
