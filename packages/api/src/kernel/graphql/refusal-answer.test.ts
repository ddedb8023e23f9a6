import { expect, test } from 'vitest';
import { refuse } from '../refusal.js';
import { answerOrError } from './refusal-answer.js';
import { addMessages, sentence } from './messages.js';

test('a refusal speaks the language of whoever asked', () => {
  const refusal = refuse.input({ path: 'title', code: 'tooLong', values: { max: 200 } });
  expect(answerOrError(refusal, 'en')).toMatchObject({
    code: 'invalidInput',
    issues: [{ path: 'title', code: 'tooLong', message: 'At most 200 characters.' }],
  });
  expect(answerOrError(refusal, 'zh-CN')).toMatchObject({ issues: [{ message: '最多 200 个字。' }] });
});

test('an answer is given as it is', () => {
  const answer = { request: { id: 'r' } };
  expect(answerOrError(answer, 'en')).toBe(answer);
});

test('a conflict says which version there is now', () => {
  expect(answerOrError(refuse.conflict(7), 'en')).toMatchObject({ code: 'conflict', currentVersion: 7 });
});

test('a code has one meaning', () => {
  expect(() => addMessages({ required: { 'zh-CN': '必填', en: 'Required' } })).toThrow('required');
  expect(sentence('en', 'required')).toBe('Please fill this in.');
});
