import { refusing } from '../../../kernel/database/refusing.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { lockOwnView, type ViewSeen } from './lock-own-view.js';

export interface ChangeView extends ViewSeen {
  /** What is left out stays as it is. */
  readonly name?: string | null;
  readonly shared?: boolean | null;
}

/**
 * Its keeper renames a view, shares it with colleagues or keeps it to themselves again. Refuses with NotFoundError,
 * ConflictError, FORBIDDEN (a colleague's) and InvalidInputError `savedView.nameTaken`.
 */
export async function changeView({ name, shared, ...seen }: ChangeView, work: Work): Promise<Done> {
  const saved = await lockOwnView(work, seen);
  Object.assign(saved, {
    name: name ?? saved.name,
    shared: shared ?? saved.shared,
    version: saved.version + 1,
  });
  const taken = refuse.input({ path: 'name', code: 'savedView.nameTaken' });
  await refusing(work.em.flush(), 'saved_view_organization_id_keeper_id_page_name_key', taken);
  return { subjectId: saved.id };
}
