import { makeCallback, missCallback } from '../../modules/feedback/index.js';
import type { Scene } from './scene.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The customer is asked how it was, a day after they accepted the work, where the policy has them asked. */
export async function playCallback(scene: Scene): Promise<void> {
  const { stage, story, requestId } = scene;
  const [callback] = await stage.rows<{ id: string; version: number }>(
    'select id, version from callback where organization_id = ? and request_id = ? and made_at is null',
    requestId,
  );
  if (!callback || story.callback === 'TO_MAKE') return;
  const step = { callbackId: callback.id, version: callback.version };
  const agent = stage.staff('CALLBACK_AGENT');
  const today = stage.house.now().getTime();
  await scene.after((story.fixed ?? 1) + 26);
  if (story.callback === 'MISSED') {
    // At ten in the morning of the next day there.
    const nextTryAt = new Date(Math.ceil(today / DAY) * DAY + 2 * HOUR);
    return void (await stage.does(agent, missCallback, { ...step, nextTryAt }));
  }
  const [mark, solved, wish] = story.calledBack ?? [story.rating?.[0] ?? 5, true];
  const answers = [
    { name: 'content', mark },
    { name: 'solved', yes: solved },
    { name: 'wishes', words: wish ?? null },
  ];
  await stage.does(agent, makeCallback, { ...step, way: 'PHONE', answers });
}
