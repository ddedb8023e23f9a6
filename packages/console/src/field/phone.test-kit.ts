import type { FieldPhoto } from './field-photo';
import { localVisit } from './local-visit';
import { MemoryShelf } from './memory-shelf.test-kit';
import { type StepAnswer, takeStep } from './outbox';
import { type OfficeTestKit, visitOf } from './office.test-kit';
import type { Way } from './send-all';
import type { RecordFacts, StepFacts } from './step';

export const AT = '2026-11-22T08:00:00.000Z';
export const record: RecordFacts = {
  kind: 'RECORD',
  findings: 'A worn seal',
  actions: 'A new seal',
  labourMinutes: 40,
  travelMinutes: null,
  otherMethodAsked: null,
  readings: [],
  collectedMinor: null,
  parts: [],
  before: ['photo-1'],
  after: [],
};
/** A day's work on one visit, to the signature. */
export const day: readonly StepFacts[] = [
  { kind: 'ACCEPT' },
  { kind: 'DEPART' },
  { kind: 'ARRIVE', latitude: 30.2, longitude: 120.1 },
  { kind: 'START' },
  { kind: 'STOP', reason: 'Waiting for the key' },
  { kind: 'START' },
  record,
  { kind: 'FINISH', outcome: 'FIXED' },
  { kind: 'SIGN', contentHash: 'a'.repeat(64), signerName: '王小芳', signature: 'photo-2' },
];
const photo = (key: string): FieldPhoto => ({
  key,
  visitId: 'V1',
  purpose: key === 'photo-2' ? 'SIGNATURE' : 'BEFORE_PHOTO',
  name: `${key}.png`,
  type: 'image/png',
  size: 4,
  sha256: key.padEnd(64, '0'),
  uploadUrl: null,
  fileId: null,
  refused: null,
});

/** A phone that keeps these visits and two photographs, and takes steps. */
export async function phone(...visits: string[]) {
  const shelf = new MemoryShelf({
    visits: visits.map(visitOf),
    steps: [],
    photos: [photo('photo-1'), photo('photo-2')],
  });
  for (const key of ['photo-1', 'photo-2']) shelf.bytes.set(key, new Blob([key]));
  let key = 0;
  const take = async (visitId: string, facts: StepFacts) =>
    shelf.change((book) => takeStep(book, visitId, facts, AT, `key-${visitId}-${(key += 1)}`));
  return { shelf, take };
}

/** A visit as the phone shows it. */
export const seen = ({ book }: MemoryShelf, id = 'V1') =>
  localVisit(
    book.visits.find((visit) => visit.id === id)!,
    book.steps,
    book.photos,
  );

/** A way to the office that takes steps so, and nothing else. */
export const wayWith = (step: Way['step']): Way => ({
  step,
  photo: async () => ({ lost: true }),
  visit: async () => null,
  now: () => 0,
});

/** The way to an office. */
export const wayTo = (office: OfficeTestKit): Way => ({
  ...wayWith(async (step): Promise<StepAnswer> => office.take(step)),
  photo: async (one) => office.receive(one),
  visit: async (id) => office.visit(id),
});
