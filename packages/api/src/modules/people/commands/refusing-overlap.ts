import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';

const EXCLUSION_VIOLATION = '23P01';

/** Writes what was added; where the database holds that two times may not meet, says so instead. */
export async function refusingOverlap(work: Work, constraint: string, issue: InputIssue): Promise<void> {
  try {
    await work.write();
  } catch (error) {
    const found = error as { code?: string; constraint?: string };
    if (found.code === EXCLUSION_VIOLATION && found.constraint === constraint) throw refuse.input(issue);
    throw error;
  }
}
