import { expect, test } from 'vitest';
import { localVisit } from './local-visit';
import { visitOf } from './office.test-kit';
import { standingStop, waitsForOtherWay } from './may-begin';
import type { Step } from './step';

const atWork = {
  ...visitOf('V1'),
  state: 'WORKING' as const,
  allowedActions: ['STOP', 'RECORD', 'FINISH'] as never,
  checklists: [{ name: 'ELECTRICAL', failed: 'STOP', demanded: true, holdsUp: true }] as never,
  request: { number: 'R-1', stopOrders: [] } as never,
};
const check = (passed: boolean): Step => ({
  id: 'k',
  order: 1,
  visitId: 'V1',
  facts: {
    kind: 'CHECK',
    checklist: 'ELECTRICAL',
    answers: [{ item: 'SWITCH', passed, note: passed ? null : '漏电保护失灵' }],
  },
  happenedAt: '2026-11-22T08:00:00.000Z',
  sealed: null,
  tries: 0,
  notBefore: 0,
  refused: null,
});

test('what a checklist finds stops the work on the phone too, before the office hears of it', () => {
  const { visit } = localVisit(atWork, [check(false)]);
  expect(visit.state).toBe('STOPPED');
  expect(standingStop(visit)?.description).toBe('漏电保护失灵');
});

test('where all is in order, or the stop was lifted, the work goes on', () => {
  const { visit } = localVisit(atWork, [check(true)]);
  expect([visit.state, standingStop(visit)]).toEqual(['WORKING', undefined]);
  const lifted = { request: { stopOrders: [{ liftedAt: '2026-11-22T09:00:00.000Z' }] } };
  expect(standingStop(lifted as never)).toBeUndefined();
});

test('while another way is asked for nobody begins; once it is decided they do', () => {
  const asked = (state: string) => ({ request: { approvals: [{ subject: 'ALTERNATIVE_METHOD', state }] } }) as never;
  expect([waitsForOtherWay(asked('PENDING')), waitsForOtherWay(asked('APPROVED'))]).toEqual([true, false]);
});
