import { expect, test, vi } from 'vitest';
import { answerKeys } from './answer-keys';

/** A press of a key at a moment, in milliseconds, where the focus is on something of these kinds. */
function press(key: string, { at = 0, on = [] as string[], ctrlKey = false } = {}) {
  const closest = (kinds: string) => (kinds.split(', ').some((kind) => on.includes(kind)) ? {} : null);
  const event = { key, timeStamp: at, ctrlKey, target: { closest }, preventDefault: vi.fn<() => void>() };
  return event as unknown as KeyboardEvent & typeof event;
}

function page() {
  const done: string[] = [];
  const answer = answerKeys({ a: () => done.push('agree'), Enter: () => done.push('open') });
  return { done, answer };
}

test('a key does what the page says and nothing else; any other key is left alone', () => {
  const { done, answer } = page();
  const [known, unknown] = [press('a'), press('z')];
  answer(known);
  answer(unknown);
  expect(done).toEqual(['agree']);
  expect(known.preventDefault).toHaveBeenCalled();
  expect(unknown.preventDefault).not.toHaveBeenCalled();
});

test('a letter after g names a place and does nothing on the page, until a second and a half have passed', () => {
  const { done, answer } = page();
  answer(press('g', { at: 1_000 }));
  answer(press('a', { at: 1_400 }));
  expect(done).toEqual([]);
  answer(press('g', { at: 5_000 }));
  answer(press('a', { at: 6_500 }));
  expect(done).toEqual(['agree']);
});

test('Enter on a control presses the control; letters still work there', () => {
  const { done, answer } = page();
  answer(press('Enter', { on: ['button'] }));
  answer(press('a', { on: ['button'] }));
  answer(press('Enter'));
  expect(done).toEqual(['agree', 'open']);
});

test('whoever types, or holds a key of the browser, commands nothing', () => {
  const { done, answer } = page();
  answer(press('a', { on: ['textarea'] }));
  answer(press('a', { ctrlKey: true }));
  expect(done).toEqual([]);
});
