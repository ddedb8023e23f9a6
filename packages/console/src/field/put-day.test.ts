import { expect, test } from 'vitest';
import type { FieldPhoto } from './field-photo';
import { MemoryShelf } from './memory-shelf.test-kit';
import { visitOf } from './office.test-kit';
import { takeStep } from './outbox';
import { putDay } from './put-day';

const none = new Set<string>();
const photo = { key: 'photo-1', visitId: 'V1', fileId: null } as FieldPhoto;

test('visits that are another technician’s by now leave the phone, with their pictures', async () => {
  const shelf = new MemoryShelf({ visits: [visitOf('V1'), visitOf('V2')], steps: [], photos: [photo] });
  await shelf.change((book) => putDay(book, [visitOf('V2')], none));
  expect(shelf.book.visits.map(({ id }) => id)).toEqual(['V2']);
  expect(shelf.book.photos).toEqual([]);
});

test('a visit stays while something of it waits to be sent, and while a picture stands in an unsaved form', async () => {
  const shelf = new MemoryShelf({ visits: [visitOf('V1'), visitOf('V2')], steps: [], photos: [photo] });
  await shelf.change((book) => takeStep(book, 'V2', { kind: 'ACCEPT' }, '2026-11-22T08:00:00.000Z', 'key-00001'));
  await shelf.change((book) => putDay(book, [], new Set(['photo-1'])));
  expect(shelf.book.visits.map(({ id }) => id)).toEqual(['V1', 'V2']);
  expect(shelf.book.photos).toHaveLength(1);
});

test('a reading that was on its way while a step was answered does not bring back the older state', async () => {
  const shelf = new MemoryShelf({ visits: [{ ...visitOf('V1'), version: 5 }], steps: [], photos: [] });
  await shelf.change((book) => putDay(book, [visitOf('V1')], none));
  expect(shelf.book.visits[0]).toMatchObject({ version: 5 });
});
