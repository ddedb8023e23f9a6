import { type FieldPhoto, isPhotoKey } from './field-photo';
import type { FieldVisit } from './field-visit';
import type { Step, StepFacts } from './step';

/**
 * What is sent of a step, without its key: on the visit as the API last told it, with the API's own ids of pictures, and
 * never before the step the API knows as the last one.
 */
export function sealedInput(
  step: Pick<Step, 'visitId' | 'facts' | 'happenedAt'>,
  { version, steppedAt }: Pick<FieldVisit, 'version' | 'steppedAt'>,
  photos: readonly FieldPhoto[],
): Record<string, unknown> {
  const { visitId, facts } = step;
  const { kind: _, ...said } = facts;
  const happenedAt = step.happenedAt > steppedAt ? step.happenedAt : steppedAt;
  const seen = { visitId, version, happenedAt };
  switch (facts.kind) {
    case 'NOTE':
      return { requestId: facts.requestId, text: facts.text, public: false };
    case 'RECORD': {
      const { before, after, parts, kind: __, begunOn: ___, ...record } = facts;
      return {
        ...seen,
        ...record,
        parts: parts.map(({ priceItemId, name, quantity, covered, oldPartTaken }) => ({
          priceItemId,
          name: priceItemId ? null : name,
          quantity,
          covered,
          oldPartTaken,
        })),
        beforePhotoIds: filesOf(before, photos),
        afterPhotoIds: filesOf(after, photos),
      };
    }
    case 'SIGN': {
      const { signature, contentHash, signerName } = facts;
      return { ...seen, contentHash, signerName, signatureFileId: filesOf([signature], photos)[0] };
    }
    case 'CHECK':
    case 'FORM':
      return { visitId, happenedAt, ...said };
    default:
      return { ...seen, ...said };
  }
}

/** The pictures on this phone that a step names, in its order. */
export function photosOf(facts: StepFacts, photos: readonly FieldPhoto[]): FieldPhoto[] {
  return namedIn(facts).flatMap((named) => photos.find(({ key }) => key === named) ?? []);
}

function namedIn(facts: StepFacts): readonly string[] {
  if (facts.kind === 'SIGN') return [facts.signature];
  return facts.kind === 'RECORD' ? [...facts.before, ...facts.after].filter(isPhotoKey) : [];
}

// A picture the API will never take is left out; the phone shows it to its technician.
function filesOf(ids: readonly string[], photos: readonly FieldPhoto[]): string[] {
  return ids.flatMap((id) => (isPhotoKey(id) ? (photos.find(({ key }) => key === id)?.fileId ?? []) : [id]));
}
