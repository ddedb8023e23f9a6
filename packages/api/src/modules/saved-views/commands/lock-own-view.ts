import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { SavedView } from '../saved-view.entity.js';

export interface ViewSeen {
  /** UUID. */
  readonly viewId: string;
  readonly version: number;
}

/**
 * A view of the actor's own, locked. Refuses with NotFoundError what is not there or not shared with them, with
 * FORBIDDEN what a colleague shares, and with ConflictError what was changed since.
 */
export async function lockOwnView(work: Work, { viewId, version }: ViewSeen): Promise<SavedView> {
  const saved = await work.lock(SavedView, viewId);
  if (saved.keeperId !== work.actor.accountId) throw saved.shared ? forbidden() : refuse.notFound('savedView');
  if (saved.version !== version) throw refuse.conflict(saved.version);
  return saved;
}
