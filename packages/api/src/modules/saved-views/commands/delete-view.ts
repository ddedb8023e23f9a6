import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { lockOwnView, type ViewSeen } from './lock-own-view.js';

/** Its keeper deletes a view, for colleagues too. Refuses with NotFoundError, ConflictError, FORBIDDEN (a colleague's). */
export async function deleteView(seen: ViewSeen, work: Work): Promise<Done> {
  const saved = await lockOwnView(work, seen);
  work.em.remove(saved);
  await work.em.flush();
  return { subjectId: seen.viewId };
}
