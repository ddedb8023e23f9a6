import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldPhoto } from './field-photo';
import { localVisit } from './local-visit';
import { MemoryShelf } from './memory-shelf.test-kit';
import { recordStand } from './record-stand';
import {
  doneAlready,
  giveUp,
  nextTryAt,
  sealStep,
  sendAnyway,
  skipDone,
  type StepAnswer,
  takeBack,
  takeStep,
  tryNow,
} from './outbox';
import { OfficeTestKit, visitOf } from './office.test-kit';
import { sendAll, type Way } from './send-all';
import type { RecordFacts, Step, StepFacts } from './step';

const AT = '2026-11-22T08:00:00.000Z';
const record: RecordFacts = {
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
const day: readonly StepFacts[] = [
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

async function phone(...visits: string[]) {
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

const seen = ({ book }: MemoryShelf, id = 'V1') =>
  localVisit(
    book.visits.find((visit) => visit.id === id)!,
    book.steps,
    book.photos,
  );

test('what was done without a network shows at once, and the next step can be taken', async () => {
  const { shelf, take } = await phone('V1');
  for (const facts of day) await take('V1', facts);
  expect(seen(shelf).waiting.map(({ facts }) => facts.kind)).toEqual(day.map(({ kind }) => kind));
  expect(seen(shelf).visit).toMatchObject({ state: 'SIGNED', findings: 'A worn seal', outcome: 'FIXED' });
  expect(seen(shelf).visit.beforePhotos).toMatchObject([{ id: 'photo-1' }]);
});

test('a step that cannot be taken any more is not written down: it was pressed twice, or in two tabs', async () => {
  const { shelf, take } = await phone('V1');
  await take('V1', { kind: 'ACCEPT' });
  await take('V1', { kind: 'ACCEPT' });
  await take('V1', { kind: 'FINISH', outcome: 'FIXED' });
  expect(shelf.book.steps.map(({ facts }) => facts.kind)).toEqual(['ACCEPT']);
});

test('a record that was refused is taken back to be corrected, with what was built on it; nothing else is', async () => {
  const { shelf, take } = await phone('V1', 'V2');
  for (const facts of [{ kind: 'ACCEPT' }, { kind: 'DEPART' }] as const) await take('V1', facts);
  await take('V2', { kind: 'ACCEPT' });
  const [first] = shelf.book.steps;
  expect(takeBack(shelf.book, first!.id)).toEqual([]);
  await shelf.change(() => [{ step: { ...first!, refused: { code: 'InvalidInputError', message: '' } } }]);
  await shelf.change((book) => takeBack(book, first!.id));
  expect(shelf.book.steps.map(({ visitId }) => visitId)).toEqual(['V2']);
});

test('what another phone did already is left out, and what it did not is sent', async () => {
  const { shelf, take } = await phone('V1');
  for (const facts of day.slice(0, 4)) await take('V1', facts);
  await take('V1', record);
  const [first] = shelf.book.steps;
  await shelf.change(() => [{ step: { ...first!, refused: { code: 'IllegalTransitionError', message: '' } } }]);
  expect(doneAlready(shelf.book, first!.id)).toEqual([]);
  const told = { ...visitOf('V1'), state: 'WORKING' as const, allowedActions: ['STOP', 'RECORD', 'FINISH'] as never };
  await shelf.change(() => [{ visit: told }]);
  await shelf.change((book) => skipDone(book, first!.id));
  expect(shelf.book.steps.map(({ facts }) => facts.kind)).toEqual(['RECORD']);
});

test('a record somebody saved meanwhile is not written over, unless a person says so', async () => {
  const told = { ...visitOf('V1'), state: 'WORKING' as const, allowedActions: ['RECORD'] as never };
  const begunOn = recordStand(localVisit(told, []));
  const { shelf, take } = await phone('V1');
  await shelf.change(() => [{ visit: told }]);
  await take('V1', { ...record, before: [], begunOn });
  const [step] = shelf.book.steps;
  await shelf.change(() => [{ visit: { ...told, version: 2, findings: 'Saved on another phone' } }]);
  await shelf.change((book) => sealStep(book, step!.id));
  expect(shelf.book.steps[0]).toMatchObject({ sealed: null, refused: { code: 'ConflictError' } });
  await shelf.change((book) => sendAnyway(book, step!.id, 'key-anyway'));
  await shelf.change((book) => sealStep(book, 'key-anyway'));
  expect(shelf.book.steps[0]?.sealed).toMatchObject({ version: 2, findings: 'A worn seal' });
});

test('a clock that was set back does not bring a step before the one it follows', async () => {
  const { shelf } = await phone('V1');
  await shelf.change((book) => takeStep(book, 'V1', { kind: 'ACCEPT' }, AT, 'key-00001'));
  await shelf.change((book) => takeStep(book, 'V1', { kind: 'DEPART' }, '2026-11-22T07:00:00.000Z', 'key-00002'));
  expect(shelf.book.steps.map(({ happenedAt }) => happenedAt)).toEqual([AT, AT]);
});

/** What the network does with one message: everything that can go wrong on its way there and on its way back. */
const fates = fc.array(fc.constantFrom('arrives', 'is lost', 'is answered in vain', 'dies with the browser'), {
  maxLength: 60,
});

test('whatever the network and the browser do, every step arrives once, in order, with its pictures', async () => {
  await fc.assert(
    fc.asyncProperty(fates, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (luck, ahead, twoTabs) => {
      const { shelf, take } = await phone('V1', 'V2');
      const office = new OfficeTestKit(['V1', 'V2']);
      const left = [...luck];
      let now = 0;
      const dying = new Error('The browser was closed');
      const fated = async <Answer>(ask: () => Answer): Promise<Answer | { lost: true }> => {
        // Somebody else has the processor meanwhile: another tab gets on.
        await Promise.resolve();
        const fate = left.shift() ?? 'arrives';
        if (fate === 'is lost') return { lost: true };
        const answer = ask();
        if (fate === 'dies with the browser') throw dying;
        return fate === 'arrives' ? answer : { lost: true };
      };
      const way: Way = {
        step: (step) => fated(() => office.take(step)),
        photo: async (one, _bytes, onPlace) => (await onPlace('/uploads/1'), fated(() => office.receive(one))),
        visit: async (id) => office.visit(id),
        now: () => now,
      };
      const opened = () =>
        sendAll(shelf, way).catch((error: unknown) => {
          if (error !== dying) throw error;
        });
      for (const [index, facts] of day.entries()) {
        await take('V1', facts);
        if (index < 4) await take('V2', facts);
        if (index % ahead === 0) await Promise.all(twoTabs ? [opened(), opened()] : [opened()]);
      }
      while (shelf.book.steps.length > 0) {
        now = Math.max(now, nextTryAt(shelf.book)!);
        await opened();
      }
      expect(office.taken('V1')).toEqual(day.map(({ kind }) => kind));
      expect(office.taken('V2')).toEqual(day.slice(0, 4).map(({ kind }) => kind));
      expect(office.picturesOf('V1')).toEqual(['photo-1', 'photo-2'].map((key) => key.padEnd(64, '0')));
      expect(seen(shelf).visit.state).toBe('SIGNED');
    }),
    { numRuns: 200 },
  );
});

test('what is sent again under a key is the same to the letter, even if the visit changed meanwhile', async () => {
  const { shelf, take } = await phone('V1');
  await take('V1', { kind: 'ACCEPT' });
  const sent: Step[] = [];
  const way = wayWith(async (step) => (sent.push(step), { lost: true }));
  await sendAll(shelf, way);
  await shelf.change(({ visits }) => [{ visit: { ...visits[0]!, version: 9 } }]);
  await shelf.change(tryNow);
  await sendAll(shelf, way);
  expect(sent).toHaveLength(2);
  expect(sent[1]!.sealed).toEqual(sent[0]!.sealed);
});

test('pauses between tries grow, to a minute at most, and end when the network is back', async () => {
  const { shelf, take } = await phone('V1');
  await take('V1', { kind: 'ACCEPT' });
  let now = 0;
  const pauses: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    await sendAll(shelf, { ...wayWith(async () => ({ lost: true })), now: () => now });
    pauses.push(nextTryAt(shelf.book)! - now);
    now = nextTryAt(shelf.book)!;
  }
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  await shelf.change(tryNow);
  expect(nextTryAt(shelf.book)).toBe(0);
});

test('a refused step holds what was built on it, and other visits go on', async () => {
  const { shelf, take } = await phone('V1', 'V2');
  for (const facts of day.slice(0, 4)) await take('V1', facts);
  await take('V2', { kind: 'ACCEPT' });
  const office = new OfficeTestKit(['V1', 'V2']);
  office.moveByDispatcher('V1');
  await sendAll(shelf, wayTo(office));
  expect(seen(shelf).held).toMatchObject({ facts: { kind: 'ACCEPT' }, refused: { code: 'ConflictError' } });
  expect(seen(shelf).visit).toMatchObject({ state: 'OFFERED', version: 2, allowedActions: [] });
  expect(office.taken('V1')).toEqual([]);
  expect(office.taken('V2')).toEqual(['ACCEPT']);
});

test('sent anyway, a refused step and what was built on it go through on the visit as it stands now', async () => {
  const { shelf, take } = await phone('V1');
  for (const facts of day.slice(0, 4)) await take('V1', facts);
  const office = new OfficeTestKit(['V1']);
  office.moveByDispatcher('V1');
  await sendAll(shelf, wayTo(office));
  await shelf.change((book) => sendAnyway(book, seen(shelf).held!.id, 'key-anew-1'));
  await sendAll(shelf, wayTo(office));
  expect(office.taken('V1')).toEqual(['ACCEPT', 'DEPART', 'ARRIVE', 'START']);
});

test('given up, a refused step takes along what was built on it, and its words go on as a note', async () => {
  const { shelf, take } = await phone('V1');
  for (const facts of day.slice(0, 7)) await take('V1', facts);
  const office = new OfficeTestKit(['V1']);
  office.moveByDispatcher('V1');
  await sendAll(shelf, wayTo(office));
  const note = { id: 'key-note-1', text: 'A worn seal; a new seal', requestId: 'R1' };
  await shelf.change((book) => giveUp(book, seen(shelf).held!.id, note, AT));
  await sendAll(shelf, wayTo(office));
  expect(office.taken('V1')).toEqual(['NOTE']);
  expect(shelf.book.steps).toEqual([]);
});

test('what was not refused cannot be given up', async () => {
  const { shelf, take } = await phone('V1');
  await take('V1', { kind: 'ACCEPT' });
  await shelf.change((book) => giveUp(book, book.steps[0]!.id, null, AT));
  expect(shelf.book.steps).toHaveLength(1);
});

test('nothing is sent while nobody is signed in', async () => {
  const { shelf, take } = await phone('V1');
  await take('V1', { kind: 'ACCEPT' });
  expect(
    await sendAll(
      shelf,
      wayWith(async () => 'SIGNED_OUT'),
    ),
  ).toBe('SIGNED_OUT');
  expect(shelf.book.steps).toMatchObject([{ refused: null, tries: 0 }]);
});

const wayWith = (step: Way['step']): Way => ({
  step,
  photo: async () => ({ lost: true }),
  visit: async () => null,
  now: () => 0,
});
const wayTo = (office: OfficeTestKit): Way => ({
  ...wayWith(async (step): Promise<StepAnswer> => office.take(step)),
  photo: async (one) => office.receive(one),
  visit: async (id) => office.visit(id),
});
