import type { SavedViewPage } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { SavedView } from '../saved-view.entity.js';

export interface SaveView {
  readonly page: SavedViewPage;
  readonly name: string;
  /** As the page's address carries it; checked by page before. */
  readonly filter: object;
  readonly shared: boolean;
}

/** So many views of one's own a page has at most; a list of more helps nobody to choose. */
const MOST = 50;

/**
 * Keeps a filter under a name; a view of the actor's own with the same name on the same page gives way to it. Refuses
 * with InvalidInputError `savedView.tooMany`.
 */
export async function saveView({ page, name, filter, shared }: SaveView, work: Work): Promise<Done> {
  const { em, organizationId, actor } = work;
  const keeperId = actor.accountId!;
  // Two that save at once wait for each other, so that one name stays one view.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`saved_view ${keeperId} ${page}`]);
  const own = await em.find(SavedView, { organizationId, keeperId, page });
  const sameName = own.find((saved) => saved.name === name);
  if (sameName) {
    Object.assign(sameName, { filter, shared, version: sameName.version + 1 });
    await em.flush();
    return { subjectId: sameName.id };
  }
  if (own.length >= MOST) throw refuse.input({ path: 'name', code: 'savedView.tooMany', values: { most: MOST } });
  const id = uuidv7();
  em.create(SavedView, { organizationId, id, keeperId, page, name, filter, shared, version: 1 });
  await em.flush();
  return { subjectId: id };
}
