import { afterStep } from './after-step';
import type { FieldPhoto } from './field-photo';
import type { FieldVisit } from './field-visit';
import type { PhotoAnswer } from './send-all';
import { isStepOfLife, type StepAnswer } from './outbox';
import type { Step, StepKind } from './step';

/** A visit nobody has gone to yet. */
export function visitOf(id: string): FieldVisit {
  const visit = {
    __typename: 'Visit' as const,
    id,
    version: 1,
    kind: 'ON_SITE',
    state: 'OFFERED',
    allowedActions: ['ACCEPT', 'DECLINE'],
    steppedAt: '',
    findings: '',
    actions: '',
    parts: [],
    readings: [],
    checklists: [],
    records: [],
    beforePhotos: [],
    afterPhotos: [],
  };
  return visit as unknown as FieldVisit;
}

/** What the API promises of steps, for tests of a phone: one effect for each key, and no step on a visit that changed. */
export class OfficeTestKit {
  readonly #visits: Map<string, FieldVisit>;
  readonly #answers = new Map<string, { body: string; answer: { done: FieldVisit } }>();
  readonly #taken: { visitId: string; kind: StepKind }[] = [];
  readonly #files = new Map<string, FieldPhoto>();

  constructor(ids: readonly string[]) {
    this.#visits = new Map(ids.map((id) => [id, visitOf(id)]));
  }

  take({ id, visitId, facts, sealed }: Step): StepAnswer {
    const body = JSON.stringify(sealed);
    const earlier = this.#answers.get(id);
    if (earlier && earlier.body !== body) throw new Error(`The key ${id} was used for something else`);
    if (earlier) return earlier.answer;
    const visit = this.#visits.get(visitId)!;
    const { kind } = facts;
    if (isStepOfLife(kind) && sealed!['version'] !== visit.version)
      return { refused: { code: 'ConflictError', message: 'It changed' } };
    if (isStepOfLife(kind) && !visit.allowedActions.includes(kind))
      return { refused: { code: 'IllegalTransitionError', message: 'Not now' } };
    const done = { ...visit, ...afterStep(visit, facts.kind), version: visit.version + 1 };
    this.#visits.set(visitId, done);
    this.#taken.push({ visitId, kind: facts.kind });
    this.#answers.set(id, { body, answer: { done } });
    return { done };
  }

  /** The same picture of the same phone is one file, however often it comes. */
  receive(photo: FieldPhoto): PhotoAnswer {
    this.#files.set(photo.key, photo);
    return { fileId: `file-${photo.key}` };
  }

  moveByDispatcher(id: string): void {
    const visit = this.#visits.get(id)!;
    this.#visits.set(id, { ...visit, version: visit.version + 1 });
  }

  visit(id: string): FieldVisit {
    return this.#visits.get(id)!;
  }
  taken(id: string): StepKind[] {
    return this.#taken.filter(({ visitId }) => visitId === id).map(({ kind }) => kind);
  }
  picturesOf(id: string): string[] {
    return [...this.#files.values()].flatMap(({ visitId, sha256 }) => (visitId === id ? [sha256] : [])).toSorted();
  }
}
