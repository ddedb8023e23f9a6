import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';

const BACK_TO_THE_POST = `
  with taken as (delete from dead_letter where organization_id = ? and id = ? returning *)
  insert into outbox (organization_id, id, topic, payload, created_at)
  select organization_id, id, topic, payload, created_at from taken returning id`;

/** Gives a dead letter back to the post, to be tried at once and as often as any. Refuses with NotFoundError. */
export async function resendDeadLetter({ deadLetterId }: { readonly deadLetterId: string }, work: Work): Promise<Done> {
  const back = await work.em.execute<{ id: string }[]>(BACK_TO_THE_POST, [work.organizationId, deadLetterId]);
  if (!back.length) throw refuse.notFound('deadLetter');
  return { subjectId: deadLetterId };
}
