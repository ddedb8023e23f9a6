import { InvestigationAction, InvestigationState } from '@aftercare/schema';
import { expect, test } from 'vitest';
import { machineFaults } from '../../../kernel/state-machine/machine-faults.js';
import { allowedInvestigationActions, investigationMachine } from './investigation.machine.js';

test('every state of an investigation is reached, and an open one leads to an end', () => {
  expect(machineFaults(investigationMachine, Object.values(InvestigationState))).toEqual([]);
});

test('whoever is on the team adds and finds, the lead arranges and concludes, the desk names the team', () => {
  expect(allowedInvestigationActions('OPEN', ['MEMBER'])).toEqual(['RECORD', 'STATE_FINDING']);
  expect(allowedInvestigationActions('OPEN', ['LEAD'])).toEqual([
    'SCHEDULE_SURVEY',
    'RECORD',
    'STATE_FINDING',
    'CONCLUDE',
  ]);
  expect(allowedInvestigationActions('OPEN', ['DESK'])).toEqual(Object.values(InvestigationAction));
  expect(allowedInvestigationActions('OPEN', [])).toEqual([]);
});

test('what is over stays as it is', () => {
  for (const state of ['CONCLUDED', 'DROPPED'] as const)
    expect(allowedInvestigationActions(state, ['DESK', 'LEAD'])).toEqual([]);
});
