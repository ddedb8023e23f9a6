import { expect, test } from 'vitest';
import type { RecordDraft } from '../../field/record-draft';
import { recordFacts } from './record-facts';

const draft: RecordDraft = {
  findings: ' A worn seal ',
  actions: 'A new seal',
  labour: '45',
  travel: '',
  otherMethod: ' ',
  collected: '120.50',
  readings: [],
  parts: [],
  before: [],
  after: [],
};
const reading = { key: 'one', name: 'Pressure', value: '0.3', unit: '', low: '0.2', high: '' };

test('what was typed becomes a record: minutes whole, money in minor units, what is empty nothing', () => {
  expect(recordFacts({ ...draft, readings: [reading] }, 'CNY')).toMatchObject({
    findings: 'A worn seal',
    labourMinutes: 45,
    travelMinutes: null,
    otherMethodAsked: null,
    collectedMinor: '12050',
    readings: [{ name: 'Pressure', value: '0.3', unit: null, low: 0.2, high: null }],
  });
});

test('every field that cannot be read is named, and nothing is recorded', () => {
  const wrong = { ...draft, findings: ' ', labour: '1.5', travel: '20000', collected: 'much' };
  const issues = recordFacts({ ...wrong, readings: [{ ...reading, low: 'low' }] }, 'CNY');
  expect(issues).toEqual(['findings', 'labour', 'travel', 'collected', 'readings']);
});

test('a reading nobody filled in is left out', () => {
  const untouched = { key: 'two', name: '', value: '', unit: '', low: '', high: '' };
  expect(recordFacts({ ...draft, readings: [untouched] }, 'CNY')).toMatchObject({ readings: [] });
});
