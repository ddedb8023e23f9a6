import { Role, VisitAction, VisitState } from '@aftercare/schema';
import { expect, test } from 'vitest';
import { machineFaults } from '../../../kernel/state-machine/machine-faults.js';
import { allowedVisitActions, type VisitSituation } from './allowed-visit-actions.js';
import { visitMachine } from './visit.machine.js';

const onSite: VisitSituation = { state: 'OFFERED', kind: 'ON_SITE', mine: true };
const can = (change: Partial<VisitSituation>, ...roles: Role[]) => allowedVisitActions({ ...onSite, ...change }, roles);

test('every state of a visit is reached, and every one but the ends leads to an end', () => {
  expect(machineFaults(visitMachine, Object.values(VisitState))).toEqual([]);
});

test('every action of the contract is possible somewhere', () => {
  const steps = new Set<string>(visitMachine.transitions.map(({ step }) => step));
  expect(Object.values(VisitAction).filter((action) => !steps.has(action))).toEqual([]);
});

test('on site one travels and arrives before work starts', () => {
  expect(can({ state: 'ACCEPTED' }, 'TECHNICIAN')).toEqual(['DEPART']);
  expect(can({ state: 'ON_THE_WAY' }, 'TECHNICIAN')).toEqual(['ARRIVE', 'STOP']);
  expect(can({ state: 'ARRIVED' }, 'TECHNICIAN')).toEqual(['START', 'STOP']);
});

test('a remote or telephone visit starts where the technician is', () => {
  expect(can({ state: 'ACCEPTED', kind: 'REMOTE' }, 'TECHNICIAN')).toEqual(['START']);
  expect(can({ state: 'ACCEPTED', kind: 'PHONE' }, 'TECHNICIAN')).toEqual(['START']);
});

test('stopped work starts again, or ends with what was found', () => {
  expect(can({ state: 'STOPPED' }, 'TECHNICIAN')).toEqual(['START', 'RECORD', 'FINISH']);
});

test('a report is signed or refused only when the work is done, and nothing follows', () => {
  expect(can({ state: 'DONE' }, 'TECHNICIAN')).toEqual(['RECORD', 'SIGN', 'REFUSE_SIGNATURE']);
  expect(can({ state: 'WORKING' }, 'TECHNICIAN')).not.toContain('SIGN');
  expect(can({ state: 'SIGNED' }, ...Object.values(Role))).toEqual([]);
});

test('another technician may do nothing to a visit', () => {
  for (const state of Object.values(VisitState)) expect(can({ state, mine: false }, 'TECHNICIAN')).toEqual([]);
});

test('dispatchers move and cancel visits but never do the field work', () => {
  expect(can({ mine: false }, 'DISPATCHER')).toEqual(['MOVE', 'CANCEL']);
  expect(can({ mine: false, state: 'WORKING' }, 'DISPATCHER')).toEqual([]);
  expect(can({ mine: false }, 'CUSTOMER')).toEqual([]);
});
