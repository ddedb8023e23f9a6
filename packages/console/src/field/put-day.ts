import type { Book, BookWrite } from './book';
import { isPhotoKey } from './field-photo';
import type { FieldVisit } from './field-visit';
import { newer } from './outbox';

/**
 * What a fresh reading of the day does to the book: visits that are not the technician's any more go, with their
 * pictures; never one with steps that wait, or with pictures nobody else has.
 *
 * @param drafted pictures that stand in a form nobody saved yet
 */
export function putDay(book: Book, read: readonly FieldVisit[], drafted: ReadonlySet<string>): BookWrite[] {
  const { visits, steps, photos } = book;
  const fresh = read.flatMap((visit) => newer(visits, visit) ?? []);
  const needed = new Set([
    ...read.map(({ id }) => id),
    ...steps.map(({ visitId }) => visitId),
    ...photos.filter(({ key, fileId }) => !fileId && drafted.has(key)).map(({ visitId }) => visitId),
  ]);
  const gone = visits.filter(({ id }) => !needed.has(id));
  const orphans = photos.filter(({ key, visitId }) => isPhotoKey(key) && !needed.has(visitId));
  return [
    ...fresh.map((visit) => ({ visit })),
    ...gone.map(({ id }) => ({ noVisit: id })),
    ...orphans.map(({ key }) => ({ noPhoto: key })),
  ];
}
