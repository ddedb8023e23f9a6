import { expect, test } from 'vitest';
import { askedSoFar } from './asked-so-far';

const questions = [
  { name: 'defect', form: 'CHOICE' },
  { name: 'arrivedAt', form: 'MOMENT' },
  { name: 'openedAt', form: 'MOMENT' },
  { name: 'remedy', form: 'CHOICE' },
  { name: 'urgent', form: 'YES_NO' },
] as const;
const names = (answers: Record<string, string>) => askedSoFar(questions, answers).map(({ name }) => name);

test('one choice stands there until it is made, then what follows appears', () => {
  expect(names({})).toEqual(['defect']);
});

test('a moment nobody knows by heart does not hold back the next question', () => {
  expect(names({ defect: 'INNER' })).toEqual(['defect', 'arrivedAt', 'openedAt', 'remedy']);
});

test('whoever is not sure goes on all the same', () => {
  expect(names({ defect: '', remedy: '' })).toEqual(['defect', 'arrivedAt', 'openedAt', 'remedy', 'urgent']);
});

test('a question answered in an earlier draft does not call up those in between', () => {
  expect(names({ urgent: 'yes' })).toEqual(['defect']);
});
