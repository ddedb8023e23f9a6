import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallbackQuestion } from '../../policy/index.js';
import { callbackStateOf } from './callback-state-of.js';
import { readAnswers } from './read-answers.js';

const label = { 'zh-CN': '问', en: 'asked' };
const questions: readonly CallbackQuestion[] = [
  { name: 'content', label, form: 'MARK' },
  { name: 'solved', label, form: 'YES_NO' },
  { name: 'wishes', label, form: 'WORDS' },
];
const limits = { scale: 5, lowAtMost: 2 };
const read = (...given: Parameters<typeof readAnswers>[1]) => readAnswers(questions, given, limits);
const solved = { name: 'solved', yes: true };

describe('what a customer says to a callback', () => {
  it('is a mark from 1 to the scale, and low at the policy’s limit or below', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 12 }), fc.integer({ min: 2, max: 10 }), (mark, scale) => {
        const { flaws, content } = readAnswers(questions, [{ name: 'content', mark }, solved], { scale, lowAtMost: 2 });
        expect(flaws).toEqual(mark >= 1 && mark <= scale ? [] : [{ at: 0, name: 'content', code: 'beyondScale' }]);
        expect(content).toBe(mark > 2);
      }),
    );
  });

  it('answers every question but those for words, each once, and none that was not asked', () => {
    expect(read().flaws).toEqual([
      { at: null, name: 'content', code: 'required' },
      { at: null, name: 'solved', code: 'required' },
    ]);
    expect(read({ name: 'content', mark: 5 }, solved, solved, { name: 'price', mark: 1 }).flaws).toEqual([
      { at: 2, name: 'solved', code: 'twice' },
      { at: 3, name: 'price', code: 'notAsked' },
    ]);
  });

  it('is bad where what one hopes for is answered with no, whatever the mark', () => {
    expect(read({ name: 'content', mark: 5 }, { name: 'solved', yes: false }).content).toBe(false);
    expect(read({ name: 'content', mark: 5 }, solved).content).toBe(true);
  });

  it('is kept by the form of its question alone', () => {
    const { answers } = read({ name: 'content', mark: 4, words: 'x' }, solved, { name: 'wishes', words: ' 更快 ' });
    expect(answers.map(({ mark, yes, words }) => [mark, yes, words])).toEqual([
      [4, null, null],
      [null, true, null],
      [null, null, '更快'],
    ]);
  });
});

it('a callback waits while the work is done once more', () => {
  expect(callbackStateOf(false, 'ACCEPTED')).toBe('TO_MAKE');
  expect(callbackStateOf(false, 'CLOSED')).toBe('TO_MAKE');
  expect(callbackStateOf(false, 'REOPENED')).toBe('WAITING');
  expect(callbackStateOf(true, 'REOPENED')).toBe('MADE');
});
