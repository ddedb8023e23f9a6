import { RequestState, Role, SolutionAction, SolutionState } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedSolutionActions, mayEverDo, SOLUTION_ROWS } from './solution-machine.js';

const anybody = fc.subarray(Object.values(Role));
const situation = fc.record({
  state: fc.constantFrom(...Object.values(SolutionState)),
  requestState: fc.constantFrom(...Object.values(RequestState)),
  questionOpen: fc.boolean(),
});

const OVER: readonly string[] = ['AGREED', 'OBJECTED', 'WITHDRAWN'];
const ENDED: readonly string[] = ['CLOSED', 'REJECTED', 'CANCELLED'];

test('every action belongs to somebody, and what is over is nobody’s any more', () => {
  expect(new Set(SOLUTION_ROWS.map(({ action }) => action))).toEqual(new Set(Object.values(SolutionAction)));
  fc.assert(
    fc.property(situation, anybody, (one, roles) => {
      const allowed = allowedSolutionActions(one, roles);
      expect(allowed.every((action) => mayEverDo(action, roles))).toBe(true);
      expect(allowed.length > 0 && (OVER.includes(one.state) || ENDED.includes(one.requestState))).toBe(false);
    }),
  );
});

test('a customer decides what lies with them, and prepares nothing', () => {
  const awaited = { state: 'SENT', requestState: 'AWAITING_CUSTOMER', questionOpen: false } as const;
  expect(allowedSolutionActions({ ...awaited, requestState: 'SCHEDULED' }, ['CUSTOMER'])).toEqual([]);
  const all = Object.values(SolutionState).map((state) => [
    state,
    allowedSolutionActions({ ...awaited, state }, ['CUSTOMER']),
  ]);
  expect(all.filter(([, actions]) => actions!.length)).toEqual([['SENT', ['AGREE', 'OBJECT', 'ASK']]]);
});

test('nothing is sent that is not approved, and only what lies with the customer is answered', () => {
  fc.assert(
    fc.property(situation, anybody, (one, roles) => {
      const allowed = allowedSolutionActions(one, roles);
      const answers = allowed.filter((action) => ['AGREE', 'OBJECT', 'ASK', 'ANSWER'].includes(action));
      expect(allowed.includes('SEND') && one.state !== 'APPROVED').toBe(false);
      expect(answers.length > 0 && one.state !== 'SENT').toBe(false);
    }),
  );
});

test('who takes calls may write down an answer; a technician neither that nor a plan', () => {
  const awaited = { state: 'SENT', requestState: 'AWAITING_CUSTOMER', questionOpen: true } as const;
  expect(allowedSolutionActions(awaited, ['CALLBACK_AGENT'])).toEqual(['AGREE', 'OBJECT', 'ASK']);
  expect(allowedSolutionActions(awaited, ['ENGINEER'])).toEqual(['ANSWER', 'WITHDRAW']);
  expect(allowedSolutionActions({ ...awaited, questionOpen: false }, ['ENGINEER'])).toEqual(['WITHDRAW']);
  expect(allowedSolutionActions(awaited, ['TECHNICIAN'])).toEqual([]);
});
