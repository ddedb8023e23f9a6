import { expect, test } from 'vitest';
import { noFacts } from '../facts/facts';
import { applyChanges, changesFrom } from './fact-changes';

const known = { ...noFacts, faultCode: 'TORN', answers: { loss: '900', remedy: 'RETURN' } };

test('what a colleague finds out meanwhile stands beside what is being typed', () => {
  const typed = changesFrom(known, { ...known, safety: true, answers: { ...known.answers, loss: '8200' } });
  const later = { ...known, causeCode: 'TRANSPORT', answers: { ...known.answers, responsibility: 'CLEAR' } };
  expect(applyChanges(later, typed)).toEqual({
    ...later,
    safety: true,
    answers: { loss: '8200', remedy: 'RETURN', responsibility: 'CLEAR' },
  });
});

test('an answer that was emptied stays empty', () => {
  const emptied = changesFrom(known, { ...known, answers: { ...known.answers, remedy: '' } });
  expect(applyChanges(known, emptied).answers).toEqual({ loss: '900', remedy: '' });
});

test('nothing typed is no change', () => {
  expect(changesFrom(known, known)).toEqual({});
  expect(changesFrom(known, { ...known, answers: { ...known.answers, machine: '' } })).toEqual({});
});
