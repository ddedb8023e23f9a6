import { expect, test } from 'vitest';
import { changed, opened, redone, saved, undone } from './draft-text';

test('letters typed together are taken back together, others one by one', () => {
  const draft = changed(changed(changed(opened('a', null), 'ab', 1_000), 'abc', 1_200), 'abcd', 5_000);
  expect(undone(draft).text).toBe('abc');
  expect(undone(undone(draft)).text).toBe('a');
  expect(undone(undone(undone(draft))).text).toBe('a');
});

test('what was taken back can be had again, until something else is written', () => {
  const back = undone(changed(opened('a', null), 'b', 1_000));
  expect(redone(back).text).toBe('b');
  expect(redone(changed(back, 'c', 2_000)).text).toBe('c');
});

test('what was left unsaved on the device comes back, and the saved text is one step behind it', () => {
  const draft = opened('saved', 'kept');
  expect(draft).toMatchObject({ text: 'kept', recovered: true });
  expect(undone(draft).text).toBe('saved');
  expect(opened('same', 'same').recovered).toBe(false);
});

test('saving does not forget the steps', () => {
  const draft = saved(changed(opened('a', null), 'b', 1_000), 'b');
  expect(draft.saved).toBe('b');
  expect(undone(draft).text).toBe('a');
});
