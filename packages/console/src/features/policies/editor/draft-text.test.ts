import { expect, test } from 'vitest';
import { changed, opened, rebased, redone, saved, undone } from './draft-text';

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
  const draft = opened('saved', { from: 'saved', text: 'kept' });
  expect(draft).toMatchObject({ text: 'kept', came: 'recovered' });
  expect(undone(draft).text).toBe('saved');
  expect(opened('same', { from: 'older', text: 'same' })).toMatchObject({ text: 'same', came: null });
});

test('what was left unsaved never takes back what somebody else saved since', () => {
  const draft = opened('a\nb\nC', { from: 'a\nb\nc', text: 'A\nb\nc' });
  expect(draft).toMatchObject({ text: 'A\nb\nC', saved: 'a\nb\nC', came: 'merged' });
});

test('saving does not forget the steps', () => {
  const draft = saved(changed(opened('a', null), 'b', 1_000), 'b');
  expect(draft.saved).toBe('b');
  expect(undone(draft).text).toBe('a');
});

test('what somebody else saved comes in beside what was written here', () => {
  const draft = rebased(changed(opened('a\nb\nc', null), 'A\nb\nc', 1_000), 'a\nb\nC');
  expect(draft).toMatchObject({ text: 'A\nb\nC', saved: 'a\nb\nC', came: 'merged' });
  expect(undone(draft).text).toBe('A\nb\nc');
});

test('where both wrote in one line the saved one stands, and one step back is one’s own', () => {
  const draft = rebased(changed(opened('a', null), 'mine', 1_000), 'theirs');
  expect(draft).toMatchObject({ text: 'theirs', came: 'theirs' });
  expect(undone(draft)).toMatchObject({ text: 'mine', saved: 'theirs' });
});

test('whoever wrote nothing just sees the newer text', () => {
  expect(rebased(opened('a', null), 'b')).toMatchObject({ text: 'b', saved: 'b', came: null });
});

test('one’s own text coming back as saved changes nothing', () => {
  const draft = changed(opened('a', null), 'b', 1_000);
  expect(rebased(draft, 'b')).toMatchObject({ text: 'b', saved: 'b', past: ['a'], came: null });
});
