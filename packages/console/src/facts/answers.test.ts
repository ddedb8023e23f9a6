import { expect, test } from 'vitest';
import { changedAnswers, offeredAnswers } from './answers';

const loss = { name: 'loss', form: 'NUMBER', choices: [] };
const remedy = { name: 'remedy', form: 'CHOICE', choices: [{ code: 'RETURN' }, { code: 'EXCHANGE' }] };

test('an answer the form does not offer any more does not count', () => {
  expect(offeredAnswers({ loss: '8200', remedy: 'COMPENSATE', machine: 'M7' }, [loss, remedy])).toEqual({
    loss: '8200',
  });
});

test('an emptied field is no answer', () => {
  expect(offeredAnswers({ loss: '', remedy: 'RETURN' }, [loss, remedy])).toEqual({ remedy: 'RETURN' });
});

test('only what changed is stated anew, and what was emptied is taken back', () => {
  expect(changedAnswers({ loss: '900', remedy: 'RETURN', urgent: 'yes' }, { loss: '8200', remedy: 'RETURN' })).toEqual([
    { name: 'loss', value: '8200' },
    { name: 'urgent', value: null },
  ]);
  expect(changedAnswers({}, { loss: '' })).toEqual([]);
});
