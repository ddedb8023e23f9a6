import { AdmissionState } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineFaults } from '../../../kernel/state-machine/machine-faults.js';
import { handsOn, type NamedOnAdmission } from './admission-hands.js';
import { admissionMachine, type AdmissionHand } from './admission.machine.js';
import { allowedAdmissionActions, type AdmissionSituation } from './allowed-admission-actions.js';

const named: NamedOnAdmission = {
  department: 'HOST',
  contractingDepartment: 'SALES',
  orderedBy: 'SAFETY',
  stampedBy: 'SAFETY',
  filedWith: null,
  reportedBy: 'RESPONSIBLE_DEPARTMENT',
  outcomeFiledBy: 'CONTRACTING_DEPARTMENT',
};
const somebody = (department: string | null, ...roles: string[]) => ({ roles, offices: [], department });

test('the life of an admission is sound', () => {
  expect(machineFaults(admissionMachine, Object.values(AdmissionState))).toEqual([]);
});

test('safety stamps, stops and inspects; the host department keeps the file and reports; the contracting one files outcomes', () => {
  expect(handsOn(somebody('SAFETY'), named)).toEqual(['STAMPER', 'SAFETY']);
  expect(handsOn(somebody('HOST'), named)).toEqual(['KEEPER', 'REPORTER']);
  expect(handsOn(somebody('SALES'), named)).toEqual(['OUTCOME']);
  expect(handsOn(somebody(null, 'AGENT'), named)).toEqual(['KEEPER']);
  expect(handsOn(somebody(null, 'TECHNICIAN'), named)).toEqual([]);
});

test('a firm’s own report is put down by who keeps the register', () => {
  const own = { ...named, reportedBy: 'OWN_FIRM' as const };
  expect(handsOn(somebody('HOST'), own)).toContain('REPORTER');
  expect(handsOn(somebody('SALES'), own)).not.toContain('REPORTER');
});

const situation: fc.Arbitrary<AdmissionSituation> = fc.record({
  state: fc.constantFrom(...Object.values(AdmissionState)),
  stopped: fc.boolean(),
  awaitsStamp: fc.boolean(),
  mayAsk: fc.boolean(),
  owesOutcome: fc.boolean(),
  hasViolations: fc.boolean(),
  fromDeposit: fc.boolean(),
});
const hand = fc.constantFrom<AdmissionHand>('KEEPER', 'STAMPER', 'SAFETY', 'REPORTER', 'OUTCOME');

test('only safety stops, only where nothing is stopped, and lifts only what is', () => {
  fc.assert(
    fc.property(situation, fc.array(hand), (one, hands) => {
      const actions = allowedAdmissionActions(one, hands);
      expect(actions.includes('STOP') && !hands.includes('SAFETY')).toBe(false);
      expect(actions.includes('STOP') && one.stopped).toBe(false);
      expect(actions.includes('LIFT') && !one.stopped).toBe(false);
    }),
  );
});

test('whoever was refused is left alone', () => {
  fc.assert(
    fc.property(situation, fc.array(hand), (one, hands) => {
      expect(allowedAdmissionActions({ ...one, state: 'REFUSED' }, hands)).toEqual([]);
    }),
  );
});
