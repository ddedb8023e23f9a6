import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { sentence } from '../../../kernel/graphql/messages.js';
import { moveVisit } from '../../dispatch/index.js';
import { cancelVisit } from '../../visits/index.js';
import { PlanChoice } from '../plan-choice.entity.js';

/**
 * Takes one applied choice back: a new visit is cancelled, a moved one goes back to where it was. Only while nobody has
 * changed the visit since. Refuses like `cancelVisit` and `moveVisit`.
 */
export async function undoChoice({ choiceId }: { choiceId: string }, work: Work): Promise<Done> {
  const choice = await work.lock(PlanChoice, choiceId);
  if (choice.state !== 'APPLIED') return { subjectId: choice.id };
  const seen = { visitId: choice.appliedVisitId!, version: choice.appliedVersion! };
  if (choice.visitId) {
    const { fromTechnicianId, fromStartsAt, fromEndsAt } = choice;
    await moveVisit({ ...seen, technicianId: fromTechnicianId!, startsAt: fromStartsAt!, endsAt: fromEndsAt! }, work);
  } else {
    await cancelVisit({ ...seen, reason: sentence(work.actor.language, 'planning.takenBack') }, work);
  }
  choice.state = 'UNDONE';
  return { subjectId: choice.id };
}
