import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { mayReplay } from '../replay.access.js';
import { Replay } from '../replay.entity.js';

/** Stops a replay where it is; what it has found so far stays to be read. */
export async function cancelReplay(
  { replayId }: { readonly replayId: string },
  work: Work,
): Promise<{ subjectId: string }> {
  if (!mayReplay(work.actor)) throw forbidden();
  const replay = await work.lock(Replay, replayId);
  if (replay.state !== 'ASKED' && replay.state !== 'RUNNING') throw refuse.illegal(replay.state, []);
  replay.state = 'CANCELLED';
  replay.finishedAt = work.now;
  return { subjectId: replay.id };
}
