import { expect, test } from 'vitest';
import { emptyDraft, NO_UNIT } from './draft';
import { knownFacts } from './known-facts';

const choice = (code: string) => ({ code, label: { text: code } });
const heater = {
  components: [choice('TANK'), choice('PIPES')],
  faults: [choice('TANK_LEAK'), choice('OTHER')],
  questions: [],
};
const home = { id: 'sit_1', regionClass: 'CITY' };
const shop = { id: 'sit_2', regionClass: 'SURROUNDINGS' };
const draft = { ...emptyDraft, kind: 'REPAIR' as const, unit: 'ast_1', componentCode: 'TANK', faultCode: 'TANK_LEAK' };

test('a leaking tank is known by its part and its fault; the unit knows its own place', () => {
  expect(knownFacts(draft, heater, [home])).toEqual({
    assetId: 'ast_1',
    site: null,
    componentCode: 'TANK',
    faultCode: 'TANK_LEAK',
    facts: [],
  });
});

test('an answer the chosen part does not offer any more is not sent', () => {
  const pipes = { ...heater, faults: [choice('PIPE_FAULT'), choice('OTHER')] };
  expect(knownFacts({ ...draft, componentCode: 'PIPES' }, pipes, [home]).faultCode).toBeNull();
});

test('where there is one part it need not be chosen, whatever is asked for', () => {
  const software = { components: [choice('SOFTWARE')], faults: [], questions: [] };
  const training = { ...draft, kind: 'TRAINING' as const, componentCode: null };
  expect(knownFacts(training, software, [home])).toMatchObject({ componentCode: 'SOFTWARE', faultCode: null });
});

test('a training is about no part, even if one was chosen for a repair before', () => {
  expect(knownFacts({ ...draft, kind: 'TRAINING' }, heater, [home])).toMatchObject({
    componentCode: null,
    faultCode: null,
  });
});

test('without a unit the place counts: the chosen one, or the first', () => {
  const other = { ...draft, unit: NO_UNIT };
  expect(knownFacts(other, heater, [home, shop])).toMatchObject({ assetId: null, site: home });
  expect(knownFacts({ ...other, siteId: 'sit_2' }, heater, [home, shop]).site).toEqual(shop);
  expect(knownFacts(other, heater, []).site).toBeNull();
});

test('of the answers to the policy, those that are asked for now and were given count', () => {
  const question = { label: { text: '' }, unit: null, required: false };
  const questions = [
    { ...question, name: 'urgent', form: 'YES_NO' as const, choices: [] },
    { ...question, name: 'remedy', form: 'CHOICE' as const, choices: [choice('RETURN')] },
    { ...question, name: 'loss', form: 'NUMBER' as const, choices: [] },
  ];
  const answers = { urgent: 'yes', remedy: 'EXCHANGE', loss: '', machine: 'M7' };
  expect(knownFacts({ ...draft, answers }, { ...heater, questions }, []).facts).toEqual([
    { name: 'urgent', value: 'yes' },
  ]);
});
