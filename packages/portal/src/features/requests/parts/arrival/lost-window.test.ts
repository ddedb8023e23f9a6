import { encodeGlobalId } from '@aftercare/schema';
import { expect, test } from 'vitest';
import { lostWindow } from './lost-window';

const [uuid, other] = ['0198c2f0-7e1a-7c3d-9b1e-2f3a4b5c6d7e', '0198c2f0-7e1a-7c3d-9b1e-2f3a4b5c6d7f'];
const id = encodeGlobalId('Visit', uuid);
const window = { from: '2026-03-02T01:00:00.000Z', to: '2026-03-02T03:00:00.000Z' };
const moved = (payload: object, visitId = uuid) => ({ type: 'visit.moved', payload: { visitId, ...payload } });

test('moved out of the window its customer chose, that window is lost, also when it is moved again', () => {
  expect(lostWindow(id, [moved({ lostWindow: window })])).toEqual(window);
  expect(lostWindow(id, [moved({ lostWindow: window }), moved({})])).toEqual(window);
});

test('nothing is lost where no window was chosen, or another was chosen since', () => {
  expect(lostWindow(id, [{ type: 'request.filed', payload: {} }, moved({})])).toBeNull();
  expect(lostWindow(id, [moved({ lostWindow: window }), moved({ window })])).toBeNull();
});

test('what became of another visit is nothing to this one', () => {
  expect(lostWindow(id, [moved({ lostWindow: window }, other)])).toBeNull();
});
