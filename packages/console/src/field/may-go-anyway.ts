import type { FieldVisit } from './field-visit';
import { isStepOfLife } from './outbox';
import type { Step } from './step';

/** Whether a refused step could be taken on the visit as it stands now. The API has the last word. */
export function mayGoAnyway({ facts, refused }: Step, visit: FieldVisit | undefined): boolean {
  if (!refused || !visit || refused.code === 'NotFoundError') return false;
  return !isStepOfLife(facts.kind) || visit.allowedActions.includes(facts.kind);
}
