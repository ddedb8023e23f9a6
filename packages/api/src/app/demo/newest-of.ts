import type { ClaimScene } from './claim-story.js';

type Kept = 'investigation' | 'solution' | 'liability_decision' | 'recovery' | 'claim';

/** What was begun last of its kind on the story's request, as it stands. */
export async function newestOf({ stage, requestId }: ClaimScene, kept: Kept): Promise<{ id: string; version: number }> {
  const [newest] = await stage.rows<{ id: string; version: number }>(
    `select id, version from ${kept} where organization_id = ? and request_id = ? order by id desc limit 1`,
    requestId,
  );
  return newest!;
}
