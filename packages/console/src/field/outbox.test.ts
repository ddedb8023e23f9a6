import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTryAt, takeStep, tryNow } from './outbox';
import { OfficeTestKit } from './office.test-kit';
import { AT, day, phone, seen, wayWith } from './phone.test-kit';
import { sendAll, type Way } from './send-all';
import type { Step } from './step';

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
