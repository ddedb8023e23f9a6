import { expect, test } from 'vitest';
import { askedSoFar } from './asked-so-far';

const questions = [{ name: 'arrivedAt' }, { name: 'defect' }, { name: 'loss' }];
const names = (answers: Record<string, string>) => askedSoFar(questions, answers).map(({ name }) => name);

test('one question stands there until it is answered, then the next appears', () => {
  expect(names({})).toEqual(['arrivedAt']);
  expect(names({ arrivedAt: '2026-11-20T02:00:00Z' })).toEqual(['arrivedAt', 'defect']);
});

test('whoever is not sure goes on all the same', () => {
  expect(names({ arrivedAt: '', defect: '' })).toEqual(['arrivedAt', 'defect', 'loss']);
});

test('a question answered in an earlier draft does not call up those in between', () => {
  expect(names({ loss: '800' })).toEqual(['arrivedAt']);
});
