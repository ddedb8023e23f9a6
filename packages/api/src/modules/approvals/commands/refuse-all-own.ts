import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Route } from '../domain/approval-content.js';
import { holdersOf, postNames } from './holders-of.js';

/**
 * Nobody decides what they wrote, nor what they ask for. A post held by them alone could never be heard: that is said
 * before anything is asked (InvalidInputError `approval.allTheirOwn`), with the way out. A post that nobody holds yet
 * waits for whoever is appointed to it.
 * @param authorIds those who wrote what is to be agreed to; where nobody did, nothing is refused
 */
export async function refuseAllOwn(work: Work, { steps }: Route, authorIds: readonly string[]): Promise<void> {
  if (!authorIds.length) return;
  const own = [...authorIds, work.actor.accountId!];
  for (const post of steps.flatMap(({ posts }) => posts)) {
    const names = postNames([post]);
    if ((await holdersOf(work, names)).length === 0 || (await holdersOf(work, names, own)).length > 0) continue;
    const values = { post: post.label[work.actor.language] };
    throw refuse.input({ path: 'rule', code: 'approval.allTheirOwn', values });
  }
}
