import { expect, test } from 'vitest';
import { localVisit } from './local-visit';
import { recordStand } from './record-stand';
import { doneAlready, giveUp, sealStep, sendAnyway, skipDone, takeBack } from './outbox';
import { OfficeTestKit, visitOf } from './office.test-kit';
import { AT, day, phone, record, seen, wayTo } from './phone.test-kit';
import { sendAll } from './send-all';

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
