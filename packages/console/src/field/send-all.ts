import type { Book, Shelf } from './book';
import type { FieldPhoto } from './field-photo';
import type { FieldVisit } from './field-visit';
import { newer, nextOf, sealStep, settleStep, type StepAnswer } from './outbox';
import type { Step } from './step';

/** Nothing more can be sent until somebody signs in, or loads the new version of the console. */
export type Halt = 'SIGNED_OUT' | 'OUTDATED';

export type PhotoAnswer = { readonly fileId: string } | { readonly refused: string } | { readonly lost: true };

/** How things get to the API. */
export interface Way {
  step(step: Step): Promise<StepAnswer | Halt>;
  /** @param onPlace told where a cut upload can go on */
  photo(photo: FieldPhoto, bytes: Blob, onPlace: (url: string) => Promise<void>): Promise<PhotoAnswer | Halt>;
  /** A visit as it stands now; nothing when there is no answer. */
  visit(id: string): Promise<FieldVisit | null>;
  now(): number;
}

/**
 * Sends what can be sent, one thing after another, until nothing is left or it has to wait. Whatever cuts it short, it
 * goes on from where it was: all it knows is on the shelf.
 */
export async function sendAll(shelf: Shelf, way: Way): Promise<Halt | null> {
  for (;;) {
    const book = await shelf.read();
    const next = nextOf(book, way.now());
    if (!next) return null;
    const halt = 'upload' in next ? await sendPhoto(shelf, way, next) : await sendStep(shelf, way, next.send);
    if (halt) return halt;
  }
}

async function sendStep(shelf: Shelf, way: Way, { id }: Step): Promise<Halt | null> {
  const book = await shelf.change((now) => sealStep(now, id));
  const step = book.steps.find((one) => one.id === id);
  if (!step?.sealed) return null;
  const answer = await way.step(step);
  if (typeof answer === 'string') return answer;
  await shelf.change((now) => settleStep(now, id, answer, way.now()));
  if ('refused' in answer) await lookAgain(shelf, way, step.visitId);
  return null;
}

async function sendPhoto(
  shelf: Shelf,
  way: Way,
  { upload, forStep }: { upload: FieldPhoto; forStep: Step },
): Promise<Halt | null> {
  const bytes = await shelf.bytesOf(upload.key);
  const keep = (part: Partial<FieldPhoto>) => shelf.change((book) => photoWith(book, upload.key, part));
  if (!bytes) return (void (await keep({ refused: 'GONE' })), null);
  const answer = await way.photo(upload, bytes, async (uploadUrl) => void (await keep({ uploadUrl })));
  if (typeof answer === 'string') return answer;
  if ('lost' in answer) await shelf.change((book) => settleStep(book, forStep.id, answer, way.now()));
  else await keep(answer);
  return null;
}

const photoWith = ({ photos }: Book, key: string, part: Partial<FieldPhoto>) =>
  photos.filter((photo) => photo.key === key).map((photo) => ({ photo: { ...photo, ...part } }));

/** What a person decides on is how it stands now. */
async function lookAgain(shelf: Shelf, way: Way, visitId: string): Promise<void> {
  const visit = await way.visit(visitId);
  if (!visit) return;
  await shelf.change(({ visits }) => {
    const told = newer(visits, visit);
    return told ? [{ visit: told }] : [];
  });
}
