import type { Book, BookWrite } from './book';
import type { FieldPhoto } from './field-photo';
import type { FieldVisit } from './field-visit';
import { localVisit } from './local-visit';
import { recordStand } from './record-stand';
import { photosOf, sealedInput } from './sealed-input';
import type { Step, StepFacts, StepKind, StepRefusal } from './step';

// What happens to steps on their way to the API. Pure: nothing here sends, waits or looks at a clock.

/** What the API answered to one step. */
export type StepAnswer =
  | { readonly done: FieldVisit | null }
  | { readonly refused: StepRefusal }
  /** No answer came; whether it was done is not known. */
  | { readonly lost: true };

export type Next = { readonly send: Step } | { readonly upload: FieldPhoto; readonly forStep: Step };

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Writes down a step. Nothing where it cannot be taken any more: pressed twice, or in two tabs.
 * @param at ISO 8601; a clock that was set back does not bring a step before the one it follows
 */
export function takeStep(book: Book, visitId: string, facts: StepFacts, at: string, id: string): BookWrite[] {
  const told = book.visits.find((visit) => visit.id === visitId);
  if (!told || book.steps.some((step) => step.id === id)) return [];
  const { visit, waiting } = localVisit(told, book.steps);
  if (isStepOfLife(facts.kind) && !visit.allowedActions.includes(facts.kind)) return [];
  const last = waiting.at(-1)?.happenedAt ?? told.steppedAt;
  return [
    {
      step: {
        id,
        visitId,
        facts,
        order: 1 + Math.max(0, ...book.steps.map(({ order }) => order)),
        happenedAt: at > last ? at : last,
        sealed: null,
        tries: 0,
        notBefore: 0,
        refused: null,
      },
    },
  ];
}

/** What can be sent now: of each visit its first step, after the pictures it names. The visit that waits longest first. */
export function nextOf({ visits, steps, photos }: Book, now: number): Next | null {
  for (const step of firstOfVisits(steps)) {
    if (step.refused || step.notBefore > now) continue;
    // Of a visit that has to be read again first, nothing can be said to the API.
    if (!step.sealed && !visits.some(({ id }) => id === step.visitId)) continue;
    const missing = photosOf(step.facts, photos).find(({ fileId, refused }) => !fileId && !refused);
    return missing ? { upload: missing, forStep: step } : { send: step };
  }
  return null;
}

/** When the next try is due, in milliseconds since 1970; null when nothing waits for a time. */
export function nextTryAt({ steps }: Book): number | null {
  const due = firstOfVisits(steps).flatMap(({ refused, notBefore }) => (refused ? [] : [notBefore]));
  return due.length > 0 ? Math.min(...due) : null;
}

/**
 * Fixes what is sent under a step's key, before it is sent for the first time. A record that was saved elsewhere since
 * this one was begun is not written over: it is for a person, as if the API had refused.
 */
export function sealStep({ visits, photos, steps }: Book, id: string): BookWrite[] {
  const step = steps.find((one) => one.id === id);
  const visit = visits.find((one) => one.id === step?.visitId);
  if (!step || !visit || step.sealed) return [];
  const begunOn = step.facts.kind === 'RECORD' ? step.facts.begunOn : undefined;
  if (begunOn !== undefined && begunOn !== recordStand(localVisit(visit, [])))
    return [{ step: { ...step, refused: { code: 'ConflictError', message: '' } } }];
  return [{ step: { ...step, sealed: sealedInput(step, visit, photos) } }];
}

/** What follows from an answer. An answer that comes twice, or to another tab as well, changes nothing the second time. */
export function settleStep({ steps, visits }: Book, id: string, answer: StepAnswer, now: number): BookWrite[] {
  const step = steps.find((one) => one.id === id);
  if (!step || step.refused) return [];
  if ('lost' in answer) return [{ step: { ...step, tries: step.tries + 1, notBefore: now + pauseAfter(step.tries) } }];
  if ('refused' in answer) return [{ step: { ...step, refused: answer.refused } }];
  const told = answer.done && newer(visits, answer.done);
  return [{ noStep: step.order }, ...(told ? [{ visit: told }] : [])];
}

/** A refused step once more: on the visit as it stands now, as a new change. */
export function sendAnyway({ steps }: Book, id: string, newId: string): BookWrite[] {
  const step = steps.find((one) => one.id === id && one.refused);
  if (!step) return [];
  const facts = step.facts.kind === 'RECORD' ? { ...step.facts, begunOn: undefined } : step.facts;
  return [{ step: { ...step, facts, id: newId, sealed: null, refused: null, tries: 0, notBefore: 0 } }];
}

/** The steps that were taken already when a refused one came: with another phone, or by the office. */
export function doneAlready(book: Book, id: string): readonly Step[] {
  const held = withFollowers(book, id);
  const visit = book.visits.find((one) => one.id === held[0]?.visitId);
  const next = held.findIndex(({ facts: { kind } }) => !isStepOfLife(kind) || visit?.allowedActions.includes(kind));
  return next > 0 ? held.slice(0, next) : [];
}

/** Leaves out what was done already, and sends the rest. */
export const skipDone = (book: Book, id: string): BookWrite[] =>
  doneAlready(book, id).map(({ order }) => ({ noStep: order }));

/** A step and what was built on it: the later ones of its visit. */
export function withFollowers({ steps }: Pick<Book, 'steps'>, id: string): Step[] {
  const step = steps.find((one) => one.id === id);
  if (!step) return [];
  return steps.filter(({ visitId, order }) => visitId === step.visitId && order >= step.order);
}

/** Gives up a refused step and what was built on it. What was written in them goes on as a note. */
export function giveUp(
  book: Book,
  id: string,
  note: { id: string; text: string; requestId: string } | null,
  at: string,
) {
  const given = withFollowers(book, id);
  const writes = takeBack(book, id);
  const [first] = given;
  if (!first || !note || writes.length === 0) return writes;
  const left = { ...book, steps: book.steps.filter((step) => !given.includes(step)) };
  const { requestId, text } = note;
  return [...writes, ...takeStep(left, first.visitId, { kind: 'NOTE', requestId, text }, at, note.id)];
}

/** Takes a refused step back, with what was built on it: it is done anew. */
export function takeBack(book: Book, id: string): BookWrite[] {
  const taken = withFollowers(book, id);
  return taken[0]?.refused ? taken.map(({ order }) => ({ noStep: order })) : [];
}

/** Steps whose visit this phone has to read again before it can send them: after its technician signed in anew. */
export function visitsToRead({ visits, steps }: Book): string[] {
  const unknown = steps.filter(({ refused, visitId }) => !refused && !visits.some(({ id }) => id === visitId));
  return [...new Set(unknown.map(({ visitId }) => visitId))];
}

/** The steps of a visit that is not there to be seen any more: a person decides what becomes of them. */
export function refuseUnseen({ steps }: Book, visitId: string): BookWrite[] {
  const first = firstOfVisits(steps).find((step) => step.visitId === visitId && !step.refused);
  return first ? [{ step: { ...first, refused: { code: 'NotFoundError', message: '' } } }] : [];
}

/** Tries everything that waits for a time at once: the network is back. */
export function tryNow({ steps }: Book): BookWrite[] {
  return steps.filter(({ notBefore }) => notBefore > 0).map((step) => ({ step: { ...step, notBefore: 0 } }));
}

/** The visit, unless a later word of it is known already. */
export function newer(visits: readonly FieldVisit[], visit: FieldVisit): FieldVisit | null {
  const known = visits.find(({ id }) => id === visit.id);
  return known && known.version > visit.version ? null : visit;
}

/** Whether it moves the visit or writes its record; the others only add to it, and the API says where they fit. */
export const isStepOfLife = (kind: StepKind): kind is Exclude<StepKind, 'CHECK' | 'FORM' | 'NOTE'> =>
  kind !== 'CHECK' && kind !== 'FORM' && kind !== 'NOTE';

function firstOfVisits(steps: readonly Step[]): Step[] {
  const first = new Map<string, Step>();
  for (const step of steps.toSorted((one, other) => one.order - other.order)) {
    if (!first.has(step.visitId)) first.set(step.visitId, step);
  }
  return [...first.values()];
}

const pauseAfter = (tries: number): number => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
