import { PolicyState } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineFaults } from '../../../kernel/state-machine/machine-faults.js';
import { stepsFor } from '../../../kernel/state-machine/state-machine.js';
import { policyStateAt } from './policy-state-at.js';
import { isOwnDraft, policyVersionMachine } from './policy-version.machine.js';

test('every version can reach an end, and no state offers the same step twice', () => {
  expect(machineFaults(policyVersionMachine, Object.values(PolicyState))).toEqual([]);
});

test('who writes may not agree, and who agrees may not write', () => {
  expect(stepsFor(policyVersionMachine, 'DRAFT', ['QUALITY'])).toEqual(['SAVE', 'WITHDRAW']);
  expect(stepsFor(policyVersionMachine, 'DRAFT', ['SUPERVISOR'])).toEqual(['REVIEW']);
  expect(stepsFor(policyVersionMachine, 'REVIEWED', ['EXECUTIVE'])).toEqual(['RETURN', 'APPROVE']);
  expect(stepsFor(policyVersionMachine, 'IN_FORCE', ['ADMIN', 'MANAGER', 'EXECUTIVE'])).toEqual([]);
});

test('nobody looks through or agrees to what they wrote, and everybody may withdraw it', () => {
  expect([isOwnDraft('REVIEW', ['a', 'b'], 'b'), isOwnDraft('APPROVE', ['a'], 'a')]).toEqual([true, true]);
  expect([isOwnDraft('REVIEW', ['a'], 'b'), isOwnDraft('WITHDRAW', ['a'], 'a')]).toEqual([false, false]);
});

test('a version put in force is approved until its moment, in force from it, superseded from the next beginning', () => {
  const version = { state: 'IN_FORCE', inForceFrom: 100 } as const;
  expect([99, 100, 199, 200].map((at) => policyStateAt(version, 200, at))).toEqual([
    'APPROVED',
    'IN_FORCE',
    'IN_FORCE',
    'SUPERSEDED',
  ]);
});

test('once one version has begun, exactly one is in force at any moment', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { minLength: 1 }), fc.nat(60), (beginnings, later) => {
      const at = Math.min(...beginnings) + later;
      const states = beginnings.map((from) => {
        const next = beginnings.filter((other) => other > from);
        return policyStateAt({ state: 'IN_FORCE', inForceFrom: from }, next.length ? Math.min(...next) : null, at);
      });
      expect(states.filter((state) => state === 'IN_FORCE')).toHaveLength(1);
    }),
  );
});
